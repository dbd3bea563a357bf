import { FIVE_TIERS, readFlag, schemeFault, SMALL_TEAM, THREE_TIERS, type TierScheme } from '../../core';
import type { FunctionWords } from '../../i18n';
import { faultSentence, numbersArgument, textsArgument } from '../arguments/quantities';
import { trimmedVector } from '../arguments/vector';
import { valueError } from '../cellError';
import { schemeSentence } from './schemeSentence';

type Quota = Extract<TierScheme, { kind: 'quota' }>;

/** The top tier from one score, the bottom one below another. */
type Guards = readonly [topFrom: number, bottomBelow: number];
const GUARDS: Guards = [THREE_TIERS.topFrom, THREE_TIERS.bottomBelow];

interface TierArguments {
  readonly shares: unknown;
  readonly labels: unknown;
  /** Two scores; FALSE for none. */
  readonly guards: unknown;
}

/**
 * The scheme that the arguments of `TIERS` describe.
 * @param heads people with a score, for a small team goes by bounds
 * @throws CellError for shares that do not sum, labels that do not fit them, guards that do not descend.
 */
export function tierScheme(
  { shares, labels, guards }: TierArguments,
  heads: number,
  words: FunctionWords,
): TierScheme {
  const quota = quotaOf(
    numbersArgument('shares', shares, words),
    textsArgument('labels', labels, words),
    words,
  );
  if (quota.labels.length !== quota.shares.length)
    throw valueError(words.sharesCount(quota.labels.length, quota.shares.length));
  const limits = guardsArgument(guards, words);
  const scheme = limits === null ? quota : guarded(quota, limits);
  const fault = schemeFault(scheme);
  if (fault?.code === 'tier-count' && heads > 0 && heads < SMALL_TEAM)
    throw valueError(words.smallTeam(heads, quota.labels.length));
  if (fault?.code === 'tier-count') return withoutBounds(scheme);
  if (fault) throw valueError(schemeSentence(fault, quota.labels.length, words));
  return scheme;
}

/** Whatever is left out is shipped: three tiers, or five where five of the one are given. */
function quotaOf(shares: readonly number[], labels: readonly string[], words: FunctionWords): Quota {
  const five = (shares.length || labels.length) === FIVE_TIERS.labels.length;
  const shipped = five ? FIVE_TIERS : THREE_TIERS;
  return {
    kind: 'quota',
    shares: shares.length > 0 ? shares : shipped.shares,
    labels: labels.length > 0 ? labels : five ? FIVE_TIERS.labels : words.tiers,
  };
}

/** Bounds for a small team are known for the tiers that are shipped, and where the guards are bounds themselves. */
function guarded({ shares, labels }: Quota, [topFrom, bottomBelow]: Guards): TierScheme {
  const shipped =
    labels.length === FIVE_TIERS.labels.length && topFrom === GUARDS[0] && bottomBelow === GUARDS[1];
  const bounds = shipped
    ? FIVE_TIERS.bounds
    : [topFrom, bottomBelow].slice(0, labels.length < 4 ? labels.length - 1 : 0);
  return { kind: 'guarded', shares, labels, topFrom, bottomBelow, bounds };
}

/** Ten and more never look at the bounds, so that any will do. */
const withoutBounds = (scheme: TierScheme): TierScheme =>
  scheme.kind === 'guarded'
    ? { ...scheme, bounds: scheme.labels.slice(1).map((_, index) => scheme.topFrom - index) }
    : scheme;

function guardsArgument(argument: unknown, words: FunctionWords): Guards | null {
  const [first, second, ...more] = trimmedVector('guards', argument, words);
  if (first === undefined) return GUARDS;
  if (second === undefined) {
    // A single number is no pair, and 0 may be a blank cell of an older Excel.
    if (first.kind === 'number') throw valueError(words.notPair('guards'));
    const flag = readFlag(first);
    if (!flag.ok) throw valueError(faultSentence('guards', flag.fault, words));
    return flag.value === false ? null : GUARDS;
  }
  const [topFrom = 0, bottomBelow = 0] = numbersArgument('guards', argument, words);
  if (more.length > 0) throw valueError(words.notPair('guards'));
  if (bottomBelow > topFrom) throw valueError(words.notDescending(topFrom, bottomBelow));
  return [topFrom, bottomBelow];
}
