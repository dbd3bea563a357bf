import { findPerson, scoreMonth, tierLabels, type Month, type Standing } from '../../actions';
import { derive, type Person } from '../../core';
import { explainScore, formatScore, reportWords, type Language } from '../../i18n';
import { issueJson, issueLines } from '../issueView';
import { tierOptions } from '../options';
import type { TypedOptions } from '../program';
import type { ExitCode } from '../run';
import { openSession, tellContext, type Session } from '../session';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';

/** `explain FILE EMPLOYEE`: how one score came about, metric by metric. */
export async function explain(
  terminal: Terminal,
  file: string,
  wanted: string,
  options: TypedOptions,
): Promise<ExitCode> {
  const session = await openSession(terminal, file, options);
  const { month, language } = session;
  const person = theOne(month, wanted);
  const { standings, tiers } = scoreMonth(month, tierOptions(options));
  const standing = standings.find(({ id }) => id === person.id);
  if (!standing) throw new Error(`${person.id} is in the scorecard and has no standing`);
  const units = new Map(month.scorecard.lines.map(({ row, unit }) => [row, unit]));
  const answer: Answer = {
    standing,
    tier: tierLabels(tiers.scheme, language)[standing.tier ?? -1] ?? null,
    lines: explainScore(derive(person, month.scorecard), language, {
      unitOf: (row) => units.get(row) ?? null,
    }),
  };
  if (options.json) terminal.out(JSON.stringify(answerJson(answer, language), null, 2));
  else tellAnswer(answer, session);
  return standing.errors.length > 0 ? 1 : 0;
}

/** 「为什么是 87 分」, answered. */
interface Answer {
  readonly standing: Standing;
  readonly tier: string | null;
  readonly lines: readonly string[];
}

const answerJson = ({ standing, tier, lines }: Answer, language: Language) => ({
  id: standing.id,
  name: standing.name,
  status: standing.status,
  score: standing.score,
  rank: standing.rank,
  tier,
  completeness: standing.completeness,
  explanation: lines,
  issues: standing.errors.map((issue) => issueJson(issue, language)),
});

function tellAnswer({ standing, tier, lines }: Answer, session: Session): void {
  const { terminal, language, month } = session;
  const { id, name, score, rank, ranked, errors } = standing;
  const { slip } = reportWords(language);
  tellContext(session);
  const head = [
    `${name} ${id}`.trim(),
    ...(score === null ? [] : [formatScore(score, month.scorecard.policy.decimals)]),
    ...(rank === null ? [] : [slip.rank(rank, ranked)]),
    ...(tier === null ? [] : [tier]),
  ];
  terminal.out(terminal.colors.bold(head.join(' · ')));
  lines.forEach(terminal.out);
  if (errors.length > 0) terminal.out('');
  errors.flatMap((issue) => issueLines(issue, session)).forEach(terminal.out);
}

function theOne(month: Month, wanted: string): Person {
  const found = findPerson(month, wanted);
  if (found.kind === 'found') return found.person;
  if (found.kind === 'ambiguous') {
    throw new UsageError({ code: 'employee-ambiguous', wanted, ids: found.people.map(({ id }) => id) });
  }
  throw new UsageError({
    code: 'employee-not-found',
    wanted,
    near: found.near.map(({ id, name }) => `${id} ${name}`.trim()),
  });
}
