import { a1, type SheetPlan } from '../../tables';
import { element, group } from './xml';

function paneXml(freeze: SheetPlan['freeze']): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const { rows, columns } = freeze;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeftCell = a1({ row: rows, column: columns });
  return (
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell,
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

export function sheetViewsXml({ gridlines, freeze }: SheetPlan, selected: boolean): string {
  const attributes = {
    showGridLines: gridlines ? undefined : false,
    tabSelected: selected || undefined,
    workbookViewId: 0,
  };
  return group('sheetViews', element('sheetView', attributes, paneXml(freeze)));
}
