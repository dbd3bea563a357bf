import { SEVERITIES } from '../../core';
import { terms } from '../../i18n';
import { issueJson, issueLines } from '../issueView';
import type { TypedOptions } from '../program';
import type { ExitCode } from '../run';
import { openSession, tellContext } from '../session';
import type { Terminal } from '../terminal';

/** `check FILE`: every issue with its cell, gravest first. */
export async function check(terminal: Terminal, file: string, options: TypedOptions): Promise<ExitCode> {
  const session = await openSession(terminal, file, options);
  const { month, language, words } = session;
  const exitCode = month.issues.some(({ issue }) => issue.severity === 'error') ? 1 : 0;
  if (options.json) {
    terminal.out(
      JSON.stringify(
        month.issues.map((issue) => issueJson(issue, language)),
        null,
        2,
      ),
    );
    return exitCode;
  }
  tellContext(session);
  const counts = SEVERITIES.map((severity) => {
    const ofKind = month.issues.filter(({ issue }) => issue.severity === severity);
    if (ofKind.length > 0) {
      terminal.out(terminal.colors.bold(`${terms(language).severities[severity]} (${ofKind.length})`));
      ofKind.flatMap((issue) => issueLines(issue, session)).forEach(terminal.out);
      terminal.out('');
    }
    return ofKind.length;
  });
  const [errors = 0, warnings = 0, advice = 0] = counts;
  terminal.out(month.issues.length === 0 ? words.nothingWrong : words.counts(errors, warnings, advice));
  return exitCode;
}
