import { reasons, scoreMonth, tierLabels, type MonthScores, type Standing } from '../../actions';
import { formatPercent, formatScore, type Language } from '../../i18n';
import { tierOptions } from '../options';
import type { TypedOptions } from '../program';
import type { ExitCode } from '../run';
import { openSession, tellContext, type Session } from '../session';
import { tellHeldBack } from '../heldBack';
import type { Terminal } from '../terminal';
import { textTable } from '../textTable';

/** `score FILE`: everyone's score, rank and tier, best first, and who is held back and why. */
export async function score(terminal: Terminal, file: string, options: TypedOptions): Promise<ExitCode> {
  const session = await openSession(terminal, file, options);
  const scores = scoreMonth(session.month, tierOptions(options));
  if (options.json) {
    const people = scores.standings.map((standing) => standingJson(standing, scores, session.language));
    terminal.out(JSON.stringify(people, null, 2));
  } else {
    tellContext(session);
    tellStandings(scores, session);
    tellHeldBack(scores.standings, session);
  }
  return session.month.issues.some(({ issue }) => issue.severity === 'error') ? 1 : 0;
}

const standingJson = (standing: Standing, { tiers }: MonthScores, language: Language) => ({
  id: standing.id,
  name: standing.name,
  department: standing.department,
  score: standing.score,
  rank: standing.rank,
  tier: standing.tier === null ? null : (tierLabels(tiers.scheme, language)[standing.tier] ?? null),
  completeness: standing.completeness,
  status: standing.status,
  reasons: reasons(standing, language),
});

function tellStandings(
  { standings, tiers }: MonthScores,
  { terminal, words, language, month }: Session,
): void {
  const labels = tierLabels(tiers.scheme, language);
  const { decimals } = month.scorecard.policy;
  const { columns } = words;
  const shown = standings.filter(({ score: value }) => value !== null);
  if (shown.length === 0) return;
  const lines = textTable(
    [
      { title: columns.rank, align: 'right' },
      { title: columns.id, align: 'left' },
      { title: columns.name, align: 'left' },
      { title: columns.department, align: 'left' },
      { title: columns.score, align: 'right' },
      { title: columns.tier, align: 'left' },
      { title: columns.completeness, align: 'right' },
    ],
    shown.map((standing) => [
      String(standing.rank ?? ''),
      standing.id,
      standing.name,
      standing.department,
      formatScore(standing.score ?? 0, decimals) +
        (standing.status === 'provisional' ? words.provisional : ''),
      standing.tier === null ? '' : (labels[standing.tier] ?? ''),
      formatPercent(standing.completeness),
    ]),
  );
  const [header = '', ...rows] = lines;
  terminal.out(terminal.colors.bold(header));
  rows.forEach(terminal.out);
  terminal.out('');
  terminal.out(words.people(standings.length, shown.length, standings.length - shown.length));
  const counts = labels.map((label, index) => `${label} ${tiers.counts[index] ?? 0}`);
  terminal.out(counts.join('  '));
  if (tiers.smallTeam) terminal.out(words.smallTeam(tiers.smallTeam.heads, tiers.smallTeam.below));
}
