import type { SheetPlan } from '../../tables';
import { CONTENT, type Part } from './part';
import { DYNAMIC_ARRAYS, MAIN } from './namespaces';
import { counted, element, group, partBytes } from './xml';

const CALL = /"(?:[^"]|"")*"|\bPERF\.([A-Z]+)(?=\()/g;
const TABLES = /^PERF\.(?:ATTRIBUTE|CHECK|EXPLAIN|LINES|PARSE|PACE|RANKS|ROLLUP|SCORES|SPLIT|TIERS)\(/;

/**
 * A formula as files keep it, where functions of add-ins carry a mark; texts inside it are left alone.
 * @example storedFormula('PERF.SCORE(A1:A9)') //=> '_xldudf_PERF_SCORE(A1:A9)'
 */
export const storedFormula = (formula: string): string =>
  formula.includes('PERF.')
    ? formula.replace(CALL, (token: string, name: string | undefined) =>
        name === undefined ? token : `_xldudf_PERF_${name}`,
      )
    : formula;

/** Whether a formula fills more cells than its own: Excel would cut any other down to one value. */
export const spills = (formula: string): boolean => TABLES.test(formula);

/** Number of the note in the metadata that says `spills`, counted from 1. */
export const SPILLING = 1;

export const hasSpills = (sheets: readonly SheetPlan[]): boolean =>
  sheets.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some(({ value }) => value !== null && typeof value === 'object' && spills(value.formula)),
    ),
  );

const KIND = 'XLDAPR';
const KEPT_WHEN = [
  ...['copy', 'pasteAll', 'pasteValues', 'merge', 'splitFirst', 'rowColShift', 'clearFormats'],
  ...['clearComments', 'assign', 'coerce', 'cellMeta'],
];

/** What the `cm` of a cell refers to: that its formula is a dynamic array. */
export function metadataPart(): Part {
  const kind = element('metadataType', {
    ...{ name: KIND, minSupportedVersion: 120_000 },
    ...Object.fromEntries(KEPT_WHEN.map((action) => [action, true])),
  });
  const properties = element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false });
  const extension = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, properties);
  const future = element('futureMetadata', { name: KIND, count: 1 }, group('bk', group('extLst', extension)));
  const cells = counted('cellMetadata', [group('bk', element('rc', { t: 1, v: 0 }))]);
  return {
    path: 'xl/metadata.xml',
    contentType: CONTENT.metadata,
    bytes: partBytes(
      element(
        'metadata',
        { xmlns: MAIN, 'xmlns:xda': DYNAMIC_ARRAYS },
        counted('metadataTypes', [kind]) + future + cells,
      ),
    ),
    related: [],
  };
}
