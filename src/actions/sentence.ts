import { issueSentence, type Language } from '../i18n';
import type { LocatedIssue } from './locate';

/** What the issue says, other cells by name. */
export const sentence = ({ issue, cellName }: LocatedIssue, language: Language): string =>
  issueSentence(issue, language, cellName);
