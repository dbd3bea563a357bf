import type { FactsOf, Issue, IssueCode, Place } from '../core';
import { issueSentences as en } from './en/issues';
import type { Language } from './language';
import { issueSentences as zhCN } from './zh-CN/issues';

/** Names a cell for a person, `E41`; `null` where there is none to name. */
export type CellName = (place: Place) => string | null;

/** A sentence for every issue: what is wrong and what to do about it. */
export type IssueSentences = {
  readonly [Code in IssueCode]: (facts: FactsOf<Code>, cellName: CellName) => string;
};

const SENTENCES: Readonly<Record<Language, IssueSentences>> = { 'zh-CN': zhCN, en };

/**
 * What an issue says to the person whose sheet it is.
 * @param cellName names the cells that the sentence refers to beside its own
 */
export function issueSentence(
  { code, facts }: Pick<Issue, 'code' | 'facts'>,
  language: Language,
  cellName: CellName = () => null,
): string {
  // The list of rules pairs every code with its facts, which a union over codes cannot follow through the record.
  const sentence = SENTENCES[language][code] as (facts: unknown, cellName: CellName) => string;
  return sentence(facts, cellName);
}
