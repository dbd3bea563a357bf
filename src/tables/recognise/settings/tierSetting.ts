import {
  chosenScheme,
  FIVE_TIERS,
  normalise,
  readBounds,
  readShares,
  readText,
  type Entry,
  type Outcome,
  type TierScheme,
} from '../../../core';
import { LANGUAGES, terms } from '../../../i18n';
import type { SheetCell } from '../../address';
import { keyOf } from '../headers/headerText';
import type { Setting } from './settingWords';

/** A setting as it stands. */
export interface StatedSetting {
  /** What the sheet calls it. */
  readonly name: string;
  readonly entry: Entry;
  readonly cell: SheetCell;
}

export type StatedSettings = ReadonlyMap<Setting, StatedSetting>;

/** Notes that a setting cannot be used. */
export type Blame = (setting: Setting) => void;

/** The tier scheme that the settings amount to; `null` when they say nothing of it, or nothing that fits together. */
export function tierSetting(stated: StatedSettings, blame: Blame): TierScheme | null {
  const scheme = stated.get('tierScheme')?.entry;
  const kind = scheme === undefined ? null : tierKind(scheme);
  const five = scheme !== undefined && saysFiveTiers(scheme);
  if (scheme !== undefined && kind === null && !five) blame('tierScheme');
  const read = <T>(setting: Setting, reader: (text: string) => T | null): T | null => {
    const found = stated.get(setting);
    const value = found ? reader(readText(found.entry)) : null;
    if (value === null) blame(setting);
    return value;
  };
  const shares = read('shares', (text) => valueOf(readShares(text)));
  const bounds = read('bounds', (text) => valueOf(readBounds(text)));
  const labels = read('labels', labelsIn) ?? (five && !shares && !bounds ? FIVE_TIERS.labels : null);
  if (!kind && !shares && !bounds && !labels) return null;
  const chosen = chosenScheme({
    ...(kind && { kind }),
    ...(shares && { shares }),
    ...(bounds && { bounds }),
    ...(labels && { labels }),
  });
  if (chosen.ok) return chosen.value;
  for (const setting of ['labels', 'shares', 'bounds'] as const) blame(setting);
  return null;
}

const KINDS: Readonly<Record<TierScheme['kind'], RegExp>> = {
  guarded: /guard|并设|兼顾|底线|保底|双重|(?:比例|分布).*分数线|shareswith/,
  quota: /quota|比例|强制|分布|share|forced|curve/,
  threshold: /threshold|分数线|绝对|固定|按分|bound|absolute|cutoff/,
};

function tierKind(entry: Entry): TierScheme['kind'] | null {
  const key = keyOf(readText(entry));
  const kinds = ['guarded', 'quota', 'threshold'] as const;
  const named = (kind: TierScheme['kind']) =>
    LANGUAGES.some((language) => keyOf(terms(language).tierSchemes[kind]) === key);
  return kinds.find(named) ?? kinds.find((kind) => KINDS[kind].test(key)) ?? null;
}

/** 五级, S/A/B/C/D: a scheme told by its number of tiers. */
const saysFiveTiers = (entry: Entry): boolean => /五|5|five|sabcd/.test(keyOf(readText(entry)));

function labelsIn(text: string): readonly string[] | null {
  const labels = normalise(text)
    .split(/\s*[/,;、|>]\s*|\s+/)
    .filter((label) => label !== '');
  return labels.length > 1 && new Set(labels).size === labels.length ? labels : null;
}

const valueOf = <T, F>(outcome: Outcome<T, F>): T | null => (outcome.ok ? outcome.value : null);
