import { dirname, join } from 'node:path';
import { planReports, scoreMonth, writeReports, type ReportFiles } from '../../actions';
import { readPeriod } from '../../core';
import { commandWords } from '../../i18n';
import { folderSink, refuseExisting } from '../folderSink';
import { tellHeldBack } from '../heldBack';
import { tierOptions } from '../options';
import type { TypedOptions } from '../program';
import type { ExitCode } from '../run';
import { openSession, tellContext, type Session } from '../session';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';

/** `report FILE --out DIR`: results, dashboard and one slip per person; whole files or none. */
export async function report(terminal: Terminal, file: string, options: TypedOptions): Promise<ExitCode> {
  const session = await withPeriod(terminal, file, options);
  const { month, language } = session;
  const { out = '', force = false, json = false } = options;
  const scores = scoreMonth(month, tierOptions(options));
  const files = planReports(month, scores, {
    language,
    made: terminal.today,
    allowErrors: options.allowErrors ?? false,
  });
  if (files.slips.length === 0) throw new UsageError({ code: 'nobody-to-report' });
  if (!force) await refuseExisting(out, [files.results, ...files.slips.map(({ fileName }) => fileName)]);
  const paths = await written(files, out, force, terminal);
  if (json) terminal.out(JSON.stringify(paths, null, 2));
  else tellWritten(session, files, out);
  tellHeldBack(scores.standings, session);
  return month.issues.some(({ issue }) => issue.severity === 'error') ? 1 : 0;
}

/** Reports carry the period in their name and title: where nothing tells it, a person is asked. */
async function withPeriod(terminal: Terminal, file: string, options: TypedOptions): Promise<Session> {
  const session = await openSession(terminal, file, options);
  if (session.month.recognition.period.period) return session;
  const answer = await terminal.ask(commandWords(session.language).periodPrompt);
  if (answer === null || !readPeriod(answer)) throw new UsageError({ code: 'period-needed' });
  return openSession(terminal, file, { ...options, period: answer });
}

async function written(
  files: ReportFiles,
  out: string,
  force: boolean,
  terminal: Terminal,
): Promise<readonly string[]> {
  const sink = await folderSink(out, force);
  const bar = terminal.progress();
  try {
    await writeReports(files, sink, { onProgress: bar.show, signal: terminal.interrupted });
    return await sink.commit();
  } catch (cause) {
    await sink.discard();
    throw cause;
  } finally {
    bar.stop();
  }
}

function tellWritten(session: Session, files: ReportFiles, out: string): void {
  const { terminal, words } = session;
  tellContext(session);
  terminal.out(words.written(files.slips.length + 1, out));
  terminal.out(words.lookFirst(join(out, files.results)));
  terminal.out(words.slipsIn(files.slips.length, join(out, dirname(files.slips[0]?.fileName ?? ''))));
}
