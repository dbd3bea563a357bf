import { fixes, fixOffer, type FixOffer, type LocatedIssue, type Month } from '../../actions';
import type { IssueCode } from '../../core';
import { oncePer } from '../month/derived';

/** The repairs of one issue. */
export const offerOf = (located: LocatedIssue, month: Month): FixOffer => offersIn(month)(located);

const offersIn = oncePer((month: Month) => oncePer((located: LocatedIssue) => fixOffer(month, [located])));

const byCode = oncePer(
  (month: Month): ReadonlyMap<IssueCode, FixOffer> =>
    new Map(fixes(month).kinds.map(({ code, offer }) => [code, offer])),
);

/** The repairs of all issues of a kind; `null` where none can be made. */
export const offerAlike = ({ issue }: LocatedIssue, month: Month): FixOffer | null =>
  byCode(month).get(issue.code) ?? null;
