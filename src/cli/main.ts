import { processTerminal } from './terminal';
import { run } from './run';
import { languageOf } from './environment';

process.exitCode = await run(process.argv.slice(2), processTerminal(), languageOf(process.env));
