import * as library from 'chart.js';

/** The sheet library draws charts by a global Chart.js with all its parts, as a script element leaves it. */
export function provideCharts(): void {
  const { Chart, registerables, ...parts } = library;
  Chart.register(...registerables);
  (globalThis as { Chart?: unknown }).Chart = Object.assign(Chart, parts);
}
