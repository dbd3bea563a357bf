export interface ResultsWords {
  readonly title: string;
}
