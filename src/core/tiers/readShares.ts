import { normalise } from '../reading';
import { failed, ok, type Outcome } from '../terms/outcome';
import { boundsFault, sharesFault, type TierFault } from './schemeFault';

/**
 * Reads shares of heads as typed: `20/50/30`, `20,50,30`, `20%、50%、30%`, `0.2 0.5 0.3`.
 * @returns fractions that sum to 1, best tier first
 * @source SPEC 4
 * @example readShares('20/50/30') //=> { ok: true, value: [0.2, 0.5, 0.3] }
 * @example readShares('2:5:3') //=> { ok: false, fault: { code: 'tier-shares-sum', sum: 10, suggestion: [20, 50, 30] } }
 */
export function readShares(text: string): Outcome<readonly number[], TierFault> {
  const read = readFigures(text, '%?');
  if (!read.ok) return read;
  const fault = sharesFault(read.value);
  if (fault) return failed(fault);
  const percent = read.value.reduce((sum, share) => sum + share, 0) > 2;
  return ok(read.value.map((share) => (percent ? decimal(share / 100) : share)));
}

/**
 * Reads score bounds as typed, best tier first: `90/75`, `95,85,75,60`.
 * @returns points, descending
 * @source SPEC 4
 * @example readBounds('90/75') //=> { ok: true, value: [90, 75] }
 */
export function readBounds(text: string): Outcome<readonly number[], TierFault> {
  const read = readFigures(text, '');
  if (!read.ok) return read;
  const fault = boundsFault(read.value);
  return fault ? failed(fault) : read;
}

function readFigures(text: string, percent: '%?' | ''): Outcome<readonly number[], TierFault> {
  const figure = new RegExp(String.raw`^-?\d{1,6}(?:\.\d{1,9})?${percent}$`);
  const parts = normalise(text).split(/\s*[/,;:、|]\s*|\s+/);
  const odd = parts.find((part) => !figure.test(part));
  if (odd !== undefined) return failed({ code: 'tier-figure-unreadable', text: odd });
  return ok(
    parts.map((part) => (part.endsWith('%') ? decimal(Number(part.slice(0, -1)) / 100) : Number(part))),
  );
}

/** The decimal a person sees. */
const decimal = (value: number): number => Number(value.toPrecision(15));
