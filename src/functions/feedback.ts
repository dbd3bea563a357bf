import { bestAndWorst, readText } from '../core';
import { feedbackSentences, functionWords, type FeedbackMetric } from '../i18n';
import { languageArgument } from './arguments/choices';
import { faultSentence, numberIn } from './arguments/quantities';
import { table } from './arguments/table';
import { valueError } from './cellError';
import { displayLanguage } from './displayLanguage';

/**
 * Returns one sentence on what went best and what to work on.
 * @customfunction FEEDBACK
 * @param metrics The metrics.
 * @param attainments Their attainments, 1 for the target met; blank ones say nothing.
 * @param [language] zh-CN or en; Excel's own when left out.
 * @returns The sentence; it praises the best from 1 and names the worst below 0.8.
 * @example feedback([['转化率'], ['响应时间']], [[1.2], [0.9]]) //=> '你的转化率表现优秀，继续保持。'
 */
export function feedback(metrics: unknown[][], attainments: unknown[][], language?: unknown): unknown {
  const told = languageArgument(language, displayLanguage());
  const words = functionWords(told);
  const rows = table({ metrics, attainments }, {}, words);
  const values = Array.from({ length: rows.length }, (_, row) => {
    const read = numberIn(rows.at('attainments', row));
    if (!read.ok) throw valueError(words.inRow(row + 1, faultSentence('attainments', read.fault, words)));
    return read.value;
  });
  if (values.every((value) => value === null)) return '';
  const { best, worst } = bestAndWorst(values);
  const metric = (row: number | null): readonly FeedbackMetric[] =>
    row === null ? [] : [{ metric: readText(rows.at('metrics', row)), ...PLAIN }];
  return feedbackSentences(metric(best), metric(worst), told)[0] ?? '';
}

/** Nothing is known of the metric but its name; of an unknown method low may well be good. */
const PLAIN = { method: 'closer', partner: '', training: '' } as const;
