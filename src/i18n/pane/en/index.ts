import type { PaneWords } from '../words';
import { home } from './home';
import { shell } from './shell';

export const pane: PaneWords = { shell, home };
