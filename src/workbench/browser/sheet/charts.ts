/** The sheet library draws charts by a global Chart.js with all its parts, as a script element leaves it. */
export async function provideCharts(): Promise<void> {
  const { Chart, registerables, ...parts } = await import(/* webpackChunkName: "charts" */ 'chart.js');
  Chart.register(...registerables);
  (globalThis as { Chart?: unknown }).Chart = Object.assign(Chart, parts);
}
