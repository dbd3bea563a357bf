import type { LimitName } from './limits';

/** What a file turned out to be that is no workbook of ours to read. */
export type FoundKind =
  | 'empty'
  | 'word'
  | 'powerpoint'
  | 'opendocument'
  | 'xlsb'
  | 'zip'
  | 'pdf'
  | 'image'
  | 'html'
  | 'xml'
  | 'unknown';

type NoFacts = Readonly<Record<string, never>>;

/** Why a file that is a workbook cannot be read, as facts without words. */
export interface WorkbookFileFaults {
  readonly 'not-a-workbook': { readonly found: FoundKind };
  /** The binary format of Excel 97–2003, whatever the file is called. */
  readonly 'old-xls': NoFacts;
  /** Plain text: comma or tab separated, in whatever encoding. */
  readonly csv: NoFacts;
  readonly 'password-protected': NoFacts;
  /** The end of the file is missing: a broken download. */
  readonly truncated: NoFacts;
  /** `most`: the limit that was passed, in the unit of `LIMITS`. */
  readonly 'too-large': { readonly limit: LimitName; readonly most: number };
  /** `part`: name inside the zip; `''` for the zip itself. `at`: a cell or a name inside the part. */
  readonly damaged: { readonly part: string; readonly why: Damage; readonly at?: string };
}

export type Damage =
  | 'zip'
  | 'compression'
  | 'checksum'
  | 'duplicate-part'
  | 'missing-part'
  | 'encoding'
  | 'xml'
  | 'doctype'
  | 'cell-address'
  | 'duplicate-cell'
  | 'missing-text'
  | 'range';

export type WorkbookFileCode = keyof WorkbookFileFaults;

export type WorkbookFileFault = {
  readonly [Code in WorkbookFileCode]: { readonly code: Code; readonly facts: WorkbookFileFaults[Code] };
}[WorkbookFileCode];

/** A file that cannot be read as a workbook: a code and its facts; the sentence is another room's. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(readonly fault: WorkbookFileFault) {
    super(`${fault.code} ${JSON.stringify(fault.facts)}`);
  }

  get code(): WorkbookFileCode {
    return this.fault.code;
  }

  get facts(): WorkbookFileFault['facts'] {
    return this.fault.facts;
  }
}

export const refusal = <Code extends WorkbookFileCode>(
  code: Code,
  facts: WorkbookFileFaults[Code],
): WorkbookFileError => new WorkbookFileError({ code, facts } as WorkbookFileFault);

export const damaged = (part: string, why: Damage, at?: string): WorkbookFileError =>
  refusal('damaged', at === undefined ? { part, why } : { part, why, at });
