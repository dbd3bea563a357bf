import { findPerson, scoreMonth, tierLabels, type Month } from '../../actions';
import { derive, type Person } from '../../core';
import { explainScore } from '../../i18n';
import { issueJson, issueLines } from '../issueView';
import { tierOptions } from '../options';
import type { TypedOptions } from '../program';
import type { ExitCode } from '../run';
import { openSession, tellContext } from '../session';
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
  const derivation = derive(person, month.scorecard);
  const { standings, tiers } = scoreMonth(month, tierOptions(options));
  const standing = standings.find(({ id }) => id === person.id);
  const errors = standing?.errors ?? [];
  const lines = explainScore(derivation, language);
  if (options.json) {
    const { id, name, status, completeness } = derivation;
    terminal.out(
      JSON.stringify(
        {
          id,
          name,
          status: standing?.status ?? status,
          score: standing?.score ?? null,
          rank: standing?.rank ?? null,
          tier: tierLabels(tiers.scheme, language)[standing?.tier ?? -1] ?? null,
          completeness,
          explanation: lines,
          issues: errors.map((issue) => issueJson(issue, language)),
        },
        null,
        2,
      ),
    );
  } else {
    tellContext(session);
    lines.forEach(terminal.out);
    if (errors.length > 0) terminal.out('');
    errors.flatMap((issue) => issueLines(issue, session)).forEach(terminal.out);
  }
  return errors.length > 0 ? 1 : 0;
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
