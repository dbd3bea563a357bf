import { registries } from '../oSpreadsheet';
import { BorderPlugin } from './borderPlugin';
import { CellPlugin } from './cellPlugin';
import { EvaluationPlugin } from './evaluationPlugin';
import { HeaderPositionsPlugin } from './headerPositionsPlugin';
import { HistoryPlugin } from './historyPlugin';
import { HousePlugin } from './housePlugin';
import { RowHeightPlugin } from './rowHeightPlugin';
import { SheetPlugin } from './sheetPlugin';
import { SizePlugin } from './sizePlugin';

interface Registry {
  replace: (key: string, plugin: unknown) => unknown;
}

const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry, statefulUIPluginRegistry } =
  registries;

(corePluginRegistry as unknown as Registry).replace('sheet', SheetPlugin);
(corePluginRegistry as unknown as Registry).replace('cell', CellPlugin);
(corePluginRegistry as unknown as Registry).replace('borders', BorderPlugin);
(corePluginRegistry as unknown as Registry).replace('headerSize', SizePlugin);
(coreViewsPluginRegistry as unknown as Registry).replace('evaluation', EvaluationPlugin);
(coreViewsPluginRegistry as unknown as Registry).replace('row_size', RowHeightPlugin);
(featurePluginRegistry as unknown as Registry).replace('workbench', HousePlugin);
(featurePluginRegistry as unknown as Registry).replace('history', HistoryPlugin);
(statefulUIPluginRegistry as unknown as Registry).replace('header_positions', HeaderPositionsPlugin);
