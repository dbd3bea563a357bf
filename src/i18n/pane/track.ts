export interface TrackWords {
  readonly title: string;
}
