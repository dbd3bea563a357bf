export interface OwingWords {
  /** Whom to ask. */
  readonly addressee: {
    readonly manager: (name: string) => string;
    readonly department: (name: string) => string;
    readonly everyone: string;
  };
  readonly figures: (figures: number, people: number) => string;
  readonly copy: string;
  readonly copyFor: (name: string) => string;
  readonly copied: (name: string) => string;
  /** Where the program lets nothing be copied: the text is there to be selected. */
  readonly selectIt: string;
  readonly message: (name: string) => string;
  readonly nobody: string;
}
