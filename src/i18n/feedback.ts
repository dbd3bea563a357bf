import type { MethodCode } from '../core';
import { formatList } from './format';
import type { Language } from './language';
import { reportWords, type FeedbackWords } from './report';

/** A metric to speak about; `partner` and `training` as the `Library` has them, `''` when it has none. */
export interface FeedbackMetric {
  readonly metric: string;
  readonly method: MethodCode;
  readonly partner: string;
  readonly training: string;
}

/** More names than these say nothing. */
const NAMED = 3;

/**
 * What went well and what to work on, best and worst first: `你的转化率表现优秀，但跨部门协作评价较低，建议加强与设计部门的沟通。`
 */
export function feedbackSentences(
  strengths: readonly FeedbackMetric[],
  improvements: readonly FeedbackMetric[],
  language: Language,
): readonly string[] {
  const words = reportWords(language).feedback;
  const strong = named(strengths, language);
  const [first] = improvements;
  if (first === undefined) return [strengths.length === 0 ? words.even : words.strong(strong)];
  const phrase = improvements.every(lowIsBad) ? words.low : words.off;
  const weak = phrase(named(improvements, language), Math.min(improvements.length, NAMED));
  const alone = improvements.length === 1;
  const advice = alone ? adviceFor(first, words, language) : words.talk;
  const opening = strengths.length === 0 ? words.weak(weak, advice) : words.both(strong, weak, advice);
  return [opening, ...(alone ? [] : furtherAdvice(improvements, words, language))];
}

const named = (metrics: readonly FeedbackMetric[], language: Language): string =>
  formatList(
    metrics.slice(0, NAMED).map(({ metric }) => metric),
    language,
  );

/** 响应时间较低 would be praise. */
const lowIsBad = ({ method }: FeedbackMetric): boolean => ['higher', 'rating', 'progress'].includes(method);

function adviceFor({ partner, training }: FeedbackMetric, words: FeedbackWords, language: Language): string {
  const advice = [
    ...(partner === '' ? [] : [words.partner(partner)]),
    ...(training === '' ? [] : [words.training(training)]),
  ];
  return advice.length === 0 ? words.talk : advice.join(language === 'en' ? ', ' : '，');
}

const furtherAdvice = (
  improvements: readonly FeedbackMetric[],
  words: FeedbackWords,
  language: Language,
): readonly string[] =>
  improvements
    .slice(0, NAMED)
    .filter(({ partner, training }) => partner !== '' || training !== '')
    .map((each) => words.each(each.metric, adviceFor(each, words, language)));
