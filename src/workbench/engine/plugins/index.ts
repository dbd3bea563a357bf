import { registries } from '../oSpreadsheet';
import { BorderPlugin } from './borderPlugin';
import { CellPlugin } from './cellPlugin';
import { EvaluationPlugin } from './evaluationPlugin';
import { HistoryPlugin } from './historyPlugin';
import { HousePlugin } from './housePlugin';
import { SheetPlugin } from './sheetPlugin';
import { SizePlugin } from './sizePlugin';

interface Registry {
  replace: (key: string, plugin: unknown) => unknown;
}

const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry } = registries;

(corePluginRegistry as unknown as Registry).replace('sheet', SheetPlugin);
(corePluginRegistry as unknown as Registry).replace('cell', CellPlugin);
(corePluginRegistry as unknown as Registry).replace('borders', BorderPlugin);
(corePluginRegistry as unknown as Registry).replace('headerSize', SizePlugin);
(coreViewsPluginRegistry as unknown as Registry).replace('evaluation', EvaluationPlugin);
(featurePluginRegistry as unknown as Registry).replace('workbench', HousePlugin);
(featurePluginRegistry as unknown as Registry).replace('history', HistoryPlugin);
