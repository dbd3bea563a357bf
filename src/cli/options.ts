import type { OpenOptions, ScoreOptions } from '../actions';
import {
  chosenScheme,
  MISSING_POLICIES,
  readBounds,
  readCap,
  readPeriod,
  readShares,
  textEntry,
  type Outcome,
  type TierScheme,
} from '../core';
import type { TypedOptions } from './program';
import { UsageError, type UsageFault } from './usageError';

type ReadableOption = Extract<UsageFault, { code: 'option-unreadable' }>['option'];

/** How the month is read and scored, as far as the command line says. */
export function scoringOptions(typed: TypedOptions): OpenOptions {
  const period = read('period', typed.period, readPeriod);
  const cap = read('cap', typed.cap, (text) => inBounds(valueOf(readCap(textEntry(text))), 1, 10));
  const decimals = read('decimals', typed.decimals, (text) =>
    /^\d$/.test(text) ? inBounds(Number(text), 0, 6) : null,
  );
  const missing = MISSING_POLICIES.find((policy) => policy === typed.missing);
  return {
    ...(period && { period }),
    policy: {
      ...(cap !== null && { cap }),
      ...(decimals !== null && { decimals }),
      ...(missing && { missing }),
    },
  };
}

/** How tiers are given, as far as the command line says. */
export function tierOptions(typed: TypedOptions): ScoreOptions {
  const shares = read('shares', typed.shares, (text) => valueOf(readShares(text)));
  const bounds = read('bounds', typed.bounds, (text) => valueOf(readBounds(text)));
  const kind = typed.scheme as TierScheme['kind'] | undefined;
  const options = {
    ...(typed.perDepartment && { perDepartment: true }),
    allowErrors: typed.allowErrors ?? false,
  };
  if (!kind && !shares && !bounds) return options;
  const scheme = chosenScheme({
    ...(kind && { kind }),
    ...(shares && { shares }),
    ...(bounds && { bounds }),
  });
  if (scheme.ok) return { ...options, scheme: scheme.value };
  throw new UsageError(tierFault(shares, bounds));
}

/** Shares and bounds were read one by one, so that only their numbers of tiers can be at odds. */
function tierFault(shares: readonly number[] | null, bounds: readonly number[] | null): UsageFault {
  if (shares && bounds) return { code: 'tiers-differ', byShares: shares.length, byBounds: bounds.length + 1 };
  if (shares) return { code: 'shares-need-bounds', tiers: shares.length };
  return { code: 'bounds-need-shares', tiers: (bounds?.length ?? 0) + 1 };
}

function read<T>(
  option: ReadableOption,
  text: string | undefined,
  reader: (text: string) => T | null,
): T | null {
  if (text === undefined) return null;
  const value = reader(text);
  if (value === null) throw unreadable(option, text);
  return value;
}

const unreadable = (option: ReadableOption, text = ''): UsageError =>
  new UsageError({ code: 'option-unreadable', option, text });

const valueOf = <T, F>(outcome: Outcome<T, F>): T | null => (outcome.ok ? outcome.value : null);

const inBounds = (value: number | null, least: number, most: number): number | null =>
  value !== null && value >= least && value <= most ? value : null;
