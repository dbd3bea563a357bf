export interface ScoreWords {
  readonly title: string;
}
