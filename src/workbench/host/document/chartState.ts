import type { LiveRange } from './liveRange';
import type { SheetState } from './sheetState';

/** A chart; lengths in points from the sheet's top left corner. */
export interface ChartState {
  readonly sheet: SheetState;
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartTitle;
  legend: ChartLegend;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  font: ChartFont;
  dataLabels: ChartDataLabels;
  isDeleted: boolean;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartLegend {
  visible: boolean;
  position: string;
  overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartFont {
  bold: boolean;
  color: string;
  italic: boolean;
  name: string;
  size: number;
}

export interface ChartLook {
  fill: string | null;
  line: string | null;
}

export interface ChartSeries extends ChartLook {
  readonly chart: ChartState;
  name: string;
  type: string;
  values: LiveRange | null;
  categories: LiveRange | null;
  gapWidth: number;
  overlap: number;
  smooth: boolean;
  hasDataLabels: boolean;
  readonly dataLabels: ChartDataLabels;
  readonly points: Map<number, ChartLook>;
}

export interface ChartDataLabels {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position: string;
  numberFormat: string;
  readonly font: ChartFont;
}

export interface ChartAxis extends ChartLook {
  minimum: number | '';
  maximum: number | '';
  majorUnit: number | '';
  minorUnit: number | '';
  visible: boolean;
  reversePlotOrder: boolean;
  numberFormat: string;
  tickLabelPosition: string;
  majorGridlines: boolean;
  minorGridlines: boolean;
  title: { text: string; visible: boolean };
  readonly font: ChartFont;
}
