import { ExcelError } from '../protocol/excelError';
import type { Property } from '../protocol/modelClass';

/** Reads what a client sent; anything else than the kind asked for is `InvalidArgument`. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ExcelError('InvalidArgument', 'Text is needed.');
}

export function number(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ExcelError('InvalidArgument', 'A number is needed.');
}

export function integer(value: unknown): number {
  if (Number.isInteger(value)) return value as number;
  throw new ExcelError('InvalidArgument', 'A whole number is needed.');
}

export function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExcelError('InvalidArgument', 'True or false is needed.');
}

export function facts(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new ExcelError('InvalidArgument', 'An object is needed.');
}

/** One of the API's own words, in any case. */
export const oneOf =
  <W extends string>(words: readonly W[]) =>
  (value: unknown): W => {
    const found =
      typeof value === 'string' && words.find((word) => word.toLowerCase() === value.toLowerCase());
    if (found) return found;
    throw new ExcelError('InvalidArgument', `One of ${words.join(', ')} is needed.`);
  };

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
};

/** `#FFA500` or `orange` as `FFA500`. */
export function color(value: unknown): string {
  const given = text(value);
  const hex = /^#?([\da-f]{6})$/i.exec(given)?.[1] ?? NAMED_COLORS[given.toLowerCase()];
  if (hex === undefined) throw new ExcelError('InvalidArgument', `Not a colour: ${given}`);
  return hex.toUpperCase();
}

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** An argument left out is `null` on the wire. */
export const given = <V>(value: unknown, read: (value: unknown) => V, otherwise: V): V =>
  isGiven(value) ? read(value) : otherwise;

/** A property that is simply remembered, once it has been read as what it should be. */
export const stored = <T, K extends keyof T>(key: K, read: (value: unknown) => T[K]): Property<T> => ({
  get: (of) => of[key],
  set: (of, value) => {
    of[key] = read(value);
  },
});

/** A colour that is remembered as `RRGGBB` and given as `#RRGGBB`. */
export const storedColor = <T>(key: keyof T): Property<T> => ({
  get: (of) => (of[key] === null ? '' : `#${String(of[key])}`),
  set: (of, value) => {
    (of[key] as string) = color(value);
  },
});

export const readOnly = <T>(get: (of: T) => unknown): Property<T> => ({ get });
