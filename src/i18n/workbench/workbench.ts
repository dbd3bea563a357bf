import { workbench as en } from './en';
import type { Language } from '../language';
import { workbench as zhCN } from './zh-CN';

/** What the workbench, Excel's stand-in for trying the add-in out, says around the sheet. */
export interface WorkbenchWords {
  /** Of the window; `file` is a file's name. */
  readonly title: (file: string) => string;
  readonly name: string;
  readonly newFile: string;
  readonly standIn: string;
  readonly ribbon: Readonly<Record<'tabs' | 'home' | 'file', string>>;
  /** Buttons of the file group, with what each does. */
  readonly file: Readonly<Record<'open' | 'sample' | 'create' | 'download', ButtonWords>>;
  readonly settings: Readonly<Record<'language' | 'theme' | 'personality', string>>;
  readonly themes: Readonly<Record<'light' | 'dark' | 'contrast', string>>;
  readonly personalities: Readonly<Record<'null' | 'zero', string>>;
  readonly sheet: string;
  readonly pane: Readonly<Record<'close' | 'resize', string>>;
  readonly status: Readonly<Record<'starting' | 'ready' | 'calculating', string>>;
  /** The sentence that hangs on the cell at hand, in the status bar. */
  readonly cellNote: (cell: string, text: string) => string;
  readonly drop: string;
  readonly dismiss: string;
  /** A download is a new file: what it keeps and what it leaves out. */
  readonly downloaded: (file: string) => string;
  readonly downloadName: (file: string) => string;
  readonly dialog: Readonly<Record<'confirm' | 'cancel', string>>;
  readonly notOpened: (file: string, reason: string) => string;
  readonly notDownloaded: (reason: string) => string;
  readonly commandFailed: (command: string) => string;
  readonly notStarted: (reason: string) => string;
  readonly wire: WireWords;
  readonly server: ServerWords;
}

/** What `npm start` prints. */
export interface ServerWords {
  readonly portTaken: (taken: number, next: number) => string;
  readonly ready: string;
  readonly stop: string;
  /** Where the page is that does without Excel. */
  readonly filePage: (address: string) => string;
  /** The certificate is our own: the browser warns once. */
  readonly ownCertificate: string;
  readonly notBuilt: string;
}

export interface ButtonWords {
  readonly label: string;
  readonly tip: string;
}

/** The developer drawer: what goes between office.js and the workbook. */
export interface WireWords {
  readonly title: string;
  readonly toggle: string;
  readonly totals: (totals: {
    readonly requests: number;
    readonly syncs: number;
    readonly milliseconds: string;
    readonly bytes: string;
  }) => string;
  readonly clear: string;
  readonly close: string;
  readonly empty: string;
  readonly kinds: Readonly<Record<'sync' | 'call' | 'event' | 'subscription', string>>;
  readonly columns: Readonly<Record<'number' | 'kind' | 'what' | 'sent' | 'received' | 'time', string>>;
  readonly request: string;
  readonly answer: string;
}

const WORDS: Readonly<Record<Language, WorkbenchWords>> = { 'zh-CN': zhCN, en };

export const workbenchWords = (language: Language): WorkbenchWords => WORDS[language];
