import type { Entry } from '../terms/entry';
import { failed, ok, type Outcome } from '../terms/outcome';
import { isErrorText } from './errorText';
import { likelyYesNo, yesNo } from './forms/yesNo';
import { isNotApplicable } from './notApplicable';
import { normalise } from './normalise';
import { quoted, readText } from './readText';
import { refused } from './refused';

/** 是 or 否, as `yesno` targets and actuals hold it: the same shape on both sides. */
interface Truth {
  readonly kind: 'truth';
  readonly value: boolean;
  readonly text: string;
}

/** Yes or no in any spelling; `null` for a blank entry or a dash. */
export function readYesNo(entry: Entry): Outcome<Truth | null> {
  const text = normalise(readText(entry));
  if (entry.kind === 'error') return failed({ code: 'error-value', text: entry.error });
  if (entry.kind === 'text' && isErrorText(text)) return failed({ code: 'error-value', text: entry.text });
  if (text === '' || isNotApplicable(text)) return ok(null);
  const value = text.length < 20 ? yesNo(text) : null;
  if (value !== null) return ok({ kind: 'truth', value, text: quoted(entry) });
  const suggestion = likelyYesNo(text);
  return refused(quoted(entry), {
    code: 'not-yes-or-no',
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
