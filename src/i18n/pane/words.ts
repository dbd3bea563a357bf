import type { HomeWords } from './home';
import type { PlanWords } from './plan';
import type { ResultsWords } from './results';
import type { ScoreWords } from './score';
import type { ShellWords } from './shell';
import type { TrackWords } from './track';

/** Everything the pane says by itself, place by place. */
export interface PaneWords {
  readonly shell: ShellWords;
  readonly home: HomeWords;
  readonly plan: PlanWords;
  readonly track: TrackWords;
  readonly score: ScoreWords;
  readonly results: ResultsWords;
}
