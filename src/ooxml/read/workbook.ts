import { damaged, type FoundKind, refusal, type WorkbookFileError } from './errors';
import { relationshipsOf, type Relationship } from './relationships';
import { sheetStamps } from './sheetStamps';
import { isTrue, unescaped } from './xml';
import type { Attributes } from './xmlAttributes';
import type { Allowance } from './limits';
import type { Parts } from './parts';

export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
  readonly stamp: string | undefined;
}

/** What the workbook part says before any sheet is read. */
export interface WorkbookEntries {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** The file asks to be recalculated when opened: whoever wrote it may have computed nothing. */
  readonly recalculates: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Finds the workbook inside the file. @throws WorkbookFileError `not-a-workbook` when another document lives there. */
export function readWorkbookEntries(parts: Parts, allowed: Allowance): WorkbookEntries {
  const part = workbookPart(parts);
  const links = new Map(relationshipsOf(parts, part).map((link) => [link.id, link]));
  const partOf = (type: string) => [...links.values()].find((link) => link.type === type)?.target ?? null;
  const stamps = sheetStamps();
  const sheets: (Omit<SheetEntry, 'stamp'> | null)[] = [];
  let root: string | null = null;
  let date1904 = false;
  let recalculates = false;
  parts.read(part, {
    open(name, attributes) {
      root ??= name;
      if (root !== 'workbook') throw notAWorkbook(parts);
      if (name === 'workbookPr') date1904 = isTrue(attributes.get('date1904'));
      else if (name === 'calcPr') recalculates = isTrue(attributes.get('fullCalcOnLoad'));
      else if (name === 'sheet') {
        allowed.spend.sheets(1);
        sheets.push(sheetEntry(part, attributes, links));
      } else stamps.open(name, attributes);
    },
    text: stamps.text,
    close: stamps.close,
  });
  const present = (name: string | null) => (name !== null && parts.has(name) ? name : null);
  return {
    sheets: sheets.flatMap((sheet, position) => (sheet ? [{ ...sheet, stamp: stamps.of(position) }] : [])),
    date1904,
    recalculates,
    sharedStrings: present(partOf('sharedStrings')),
    styles: present(partOf('styles')),
  };
}

/** `null` for chart sheets, dialogs and macro sheets: nothing of theirs is a cell. */
function sheetEntry(
  part: string,
  attributes: Attributes,
  links: ReadonlyMap<string, Relationship>,
): Omit<SheetEntry, 'stamp'> | null {
  const idName = attributes.names().find((name) => name.endsWith(':id')) ?? 'id';
  const link = links.get(attributes.get(idName) ?? '');
  const name = unescaped(attributes.get('name') ?? '');
  if (!link) throw damaged(part, 'missing-part', name);
  if (link.type !== 'worksheet') return null;
  const visible = attributes.get('state') === undefined || attributes.get('state') === 'visible';
  return { name, visible, part: link.target };
}

function workbookPart(parts: Parts): string {
  const stated = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const part = stated !== undefined && parts.has(stated) ? stated : 'xl/workbook.xml';
  if (!parts.has(part) || part.endsWith('.bin')) throw notAWorkbook(parts);
  return part;
}

function notAWorkbook(parts: Parts): WorkbookFileError {
  const signs: readonly (readonly [string, FoundKind])[] = [
    ['xl/workbook.bin', 'xlsb'],
    ['word/document.xml', 'word'],
    ['ppt/presentation.xml', 'powerpoint'],
    ['content.xml', 'opendocument'],
  ];
  const found = signs.find(([part]) => parts.has(part))?.[1] ?? 'zip';
  return refusal('not-a-workbook', { found });
}
