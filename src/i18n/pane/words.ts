import type { HomeWords } from './home';
import type { ShellWords } from './shell';

/** What the pane says from the first moment; the other places bring their own words. */
export interface PaneWords {
  readonly shell: ShellWords;
  readonly home: HomeWords;
}
