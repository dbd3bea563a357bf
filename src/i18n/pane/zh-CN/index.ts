import type { PaneWords } from '../words';
import { home } from './home';
import { plan } from './plan';
import { results } from './results';
import { score } from './score';
import { shell } from './shell';
import { track } from './track';

export const pane: PaneWords = { shell, home, plan, track, score, results };
