import {
  flowSentences,
  schemeSentence,
  tierLabels,
  tierNotes,
  tierPreview,
  watchSentence,
  type Month,
  type TierPreview,
} from '../../../actions';
import { editableScheme, moveBound, schemeOf, THREE_TIERS, type EditableScheme } from '../../../core';
import type { Language } from '../../../i18n';
import { scoresOf } from '../../month/derived';

/** What a scheme under edit would make of the month, told. */
export interface TriedScheme {
  readonly labels: readonly string[];
  /** `null` where the scheme cannot be used. */
  readonly preview: TierPreview | null;
  /** What is wrong with the scheme. */
  readonly issues: readonly string[];
  readonly flows: readonly string[];
  readonly notes: readonly string[];
  readonly watch: readonly string[];
}

/** The workbook's own scheme, as the editor starts from it. */
export function presentScheme({ recognition }: Month): EditableScheme {
  return editableScheme(recognition.settings.tiers ?? THREE_TIERS);
}

export function triedScheme(month: Month, draft: EditableScheme, language: Language): TriedScheme {
  const labels = tierLabels(draft, language);
  const present = scoresOf(month);
  const tried = tierPreview(month, schemeOf(draft), { present });
  if (!tried.ok) {
    const issues = tried.fault.map((issue) => schemeSentence(issue, language));
    return { labels, preview: null, issues, flows: [], notes: [], watch: [] };
  }
  const preview = tried.value;
  const telling = { language, decimals: month.scorecard.policy.decimals };
  return {
    ...{ labels, preview },
    issues: [],
    flows: flowSentences(preview, present.tiers.scheme, language),
    notes: tierNotes(preview, telling),
    watch: preview.watch.map((watched) => watchSentence(watched, preview, telling)),
  };
}

/** With a bound moved; in the workbook the outer bounds are the guards too. */
export function withBound(draft: EditableScheme, index: number, to: number): EditableScheme {
  const moved = moveBound(draft, index, to);
  return {
    ...moved,
    topFrom: moved.bounds[0] ?? moved.topFrom,
    bottomBelow: moved.bounds.at(-1) ?? moved.bottomBelow,
  };
}
