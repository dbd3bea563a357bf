import { keyedCollection } from './keyedCollection';
import { text } from './args';
import type { ModelObject } from '../protocol/modelClass';
import type { SheetState } from '../document/sheetState';

const properties = keyedCollection({
  collection: 'WorksheetCustomPropertyCollection',
  item: 'WorksheetCustomProperty',
});

/** Text by key, kept on a sheet; the key's case does not matter. */
export const worksheetPropertiesModel = ({ customProperties }: SheetState): ModelObject =>
  properties({ values: customProperties, ignoresCase: true, check: text });
