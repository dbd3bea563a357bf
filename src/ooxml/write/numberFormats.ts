import { counted, element } from './xml';

/** Codes that Excel knows by number, of those that mean the same in every language. */
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_CUSTOM = 164;

export interface NumberFormats {
  idOf(code: string): number;
  /** `<numFmts>`; blank when the built-in ones do. */
  xml(): string;
}

export function numberFormats(): NumberFormats {
  const custom = new Map<string, number>();
  return {
    idOf(code) {
      const id = BUILT_IN.get(code) ?? custom.get(code) ?? FIRST_CUSTOM + custom.size;
      if (id >= FIRST_CUSTOM) custom.set(code, id);
      return id;
    },
    xml: () =>
      counted(
        'numFmts',
        Array.from(custom, ([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode })),
      ),
  };
}
