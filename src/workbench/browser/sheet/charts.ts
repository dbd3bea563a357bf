import { Chart, registerables } from 'chart.js';

/** The sheet library draws charts by a global Chart.js, and draws none without. */
export function provideCharts(): void {
  Chart.register(...registerables);
  (globalThis as { Chart?: typeof Chart }).Chart = Chart;
}
