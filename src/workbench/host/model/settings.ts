import { anything, keyedCollection } from './keyedCollection';
import type { ModelObject } from '../protocol/modelClass';
import type { Workbook } from '../document/workbook';

const settings = keyedCollection({ collection: 'SettingCollection', item: 'Setting' });

/** What the add-in keeps in the document: any JSON, by key. */
export const settingsModel = ({ settings: values }: Workbook): ModelObject =>
  settings({ values, ignoresCase: false, check: anything });
