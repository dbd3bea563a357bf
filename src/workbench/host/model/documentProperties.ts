import { modelClass, modelObject } from '../protocol/modelClass';
import { text } from './args';
import { anything, keyedCollection } from './keyedCollection';
import type { ModelObject, Property } from '../protocol/modelClass';
import type { Workbook } from '../document/workbook';

const customProperties = keyedCollection({
  collection: 'CustomPropertyCollection',
  item: 'CustomProperty',
  isTyped: true,
});

const kept = (name: string): Property<Workbook> => ({
  get: ({ properties }) => properties.get(name) ?? '',
  set: ({ properties }, value) => void properties.set(name, text(value)),
});

const DOCUMENT_PROPERTIES = modelClass<Workbook>({
  name: 'DocumentProperties',
  properties: {
    Author: kept('Author'),
    Category: kept('Category'),
    Comments: kept('Comments'),
    Company: kept('Company'),
    Keywords: kept('Keywords'),
    Manager: kept('Manager'),
    Subject: kept('Subject'),
    Title: kept('Title'),
  },
  objects: {
    Custom: ({ customProperties: values }) =>
      customProperties({ values, ignoresCase: true, check: anything }),
  },
});

export const documentPropertiesModel = (workbook: Workbook): ModelObject =>
  modelObject(DOCUMENT_PROPERTIES, workbook);
