import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { checkDefinedName, sameText } from '../document/names';
import { namedFormula } from '../document/namedItem';
import { takenNames } from '../document/tableEdits';
import { resolveTyped } from '../document/typedFormulas';
import { given, readOnly, stored, text, truth } from './args';
import { rangeModel } from './range';
import { findRange, rangeObject } from './rangeAt';
import { rangeAddress } from '../document/liveRange';
import { worksheetModel } from './worksheet';
import { isModelObject } from '../protocol/modelClass';
import type { ModelObject } from '../protocol/modelClass';
import type { NamedItem, NamedMeaning } from '../document/namedItem';
import type { SheetState } from '../document/sheetState';
import type { Workbook } from '../document/workbook';

/** Names of the workbook, or of one sheet. */
interface Names {
  readonly workbook: Workbook;
  readonly sheet: SheetState | null;
}

const all = ({ workbook, sheet }: Names): NamedItem[] => sheet?.names ?? workbook.names;

function find(names: Names, name: unknown): ModelObject | null {
  const item = all(names).find((one) => sameText(one.name, text(name)));
  return item ? namedItemModel(item) : null;
}

const NAMED_ITEMS = modelClass<Names>({
  name: 'NamedItemCollection',
  items: (names) => all(names).map(namedItemModel),
  item: find,
  methods: {
    Add: (names, name, reference, comment) =>
      namedItemModel(add(names, { name: text(name), reference, comment: given(comment, text, '') })),
    GetCount: (names) => all(names).length,
    GetItemOrNullObject: find,
  },
});

const NAMED_ITEM = modelClass<NamedItem>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Comment: stored('comment', text),
    Formula: {
      get: namedFormula,
      set: (item, value) => {
        item.meaning = meaningOf(item, value);
        resolveTyped(item.workbook);
      },
    },
    Name: readOnly(({ name }) => name),
    Scope: readOnly(({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet')),
    Type: readOnly(({ meaning }) => ('range' in meaning ? 'Range' : 'String')),
    Value: readOnly((item) =>
      'range' in item.meaning ? rangeAddress(item.meaning.range) : namedFormula(item),
    ),
    Visible: stored('visible', truth),
  },
  objects: {
    Worksheet: ({ sheet }) => {
      if (sheet === null) throw new ExcelError('InvalidOperation', 'The name is the workbook’s.');
      return worksheetModel(sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => sheet && worksheetModel(sheet),
  },
  methods: {
    Delete: (item) => {
      const names = all(item);
      names.splice(names.indexOf(item), 1);
    },
    GetRange: (item) => {
      const range = rangeOf(item);
      if (range === null) throw new ExcelError('InvalidOperation', 'The name is not a range.');
      return range;
    },
    GetRangeOrNullObject: (item) => rangeOf(item),
  },
});

export const namedItemsModel = (names: Names): ModelObject => modelObject(NAMED_ITEMS, names);
const namedItemModel = (item: NamedItem): ModelObject => modelObject(NAMED_ITEM, item);

const rangeOf = ({ meaning }: NamedItem): ModelObject | null =>
  'range' in meaning && meaning.range.box !== null && !meaning.range.sheet.isDeleted
    ? rangeModel(meaning.range)
    : null;

interface NewName {
  readonly name: string;
  readonly reference: unknown;
  readonly comment: string;
}

function add(names: Names, { name, reference, comment }: NewName): NamedItem {
  const others = names.sheet === null ? takenNames(names.workbook) : names.sheet.names.map((one) => one.name);
  checkDefinedName(name, others);
  const meaning = meaningOf(names, reference);
  const item: NamedItem = { ...names, name, meaning, comment, visible: true };
  all(names).push(item);
  return item;
}

/** A range, an address or a formula. */
function meaningOf({ workbook, sheet }: Names, reference: unknown): NamedMeaning {
  if (isModelObject(reference)) return { range: rangeObject(reference) };
  const formula = text(reference);
  const of = sheet ?? workbook.sheet(workbook.engine.activeSheet());
  const range = formula.startsWith('=') ? findRange(of, formula.slice(1)) : null;
  return range === null ? { formula } : { range };
}
