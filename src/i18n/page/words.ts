/** What the page says around the pane, where there is a file instead of Excel. */
export interface PageWords {
  /** Of the window; `file` is a file's name. */
  readonly title: (file: string) => string;
  readonly name: string;
  readonly opening: OpeningWords;
  readonly bar: {
    readonly another: string;
    readonly changes: (count: number) => string;
    readonly language: string;
  };
  readonly changes: ChangeListWords;
  readonly peek: {
    readonly region: string;
    readonly hide: string;
    /** Read out when a link has led to a place. */
    readonly shown: (place: string) => string;
  };
  readonly downloads: DownloadWords;
  /** Asked before another file takes the place of one with changes. */
  readonly leave: (changes: number) => string;
}

export interface OpeningWords {
  readonly headline: string;
  readonly text: string;
  readonly stays: string;
  readonly drop: string;
  readonly release: string;
  readonly choose: string;
  readonly sample: string;
  readonly sampleFile: string;
  readonly reading: (file: string) => string;
  readonly refused: (file: string, reason: string) => string;
  readonly oneAtATime: string;
}

export interface ChangeListWords {
  readonly title: (count: number) => string;
  /** The file itself is as it was, and its formulas have not followed. */
  readonly note: string;
  readonly line: (cell: string, before: string, after: string) => string;
  readonly blank: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}

export interface DownloadWords {
  readonly done: (file: string, sheets: number) => string;
  readonly again: string;
  readonly slips: (people: number) => string;
  readonly packing: (done: number, total: number) => string;
  readonly packed: (file: string) => string;
  readonly failed: string;
  readonly workbookName: string;
  readonly slipsName: string;
  readonly close: string;
}
