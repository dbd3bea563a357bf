import { REQUIREMENT_SETS } from '../../host/requirementSets';

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/** What office.js calls the ways in which an add-in's page first shows. */
const DISPLAY_MODES = { hidden: 1, taskpane: 2 } as const;

export interface AppFacts {
  readonly appId: string;
  readonly conversation: string;
  readonly language: string;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly displayMode: keyof typeof DISPLAY_MODES;
  readonly origin: string;
  /** Name and serialized value. */
  readonly settings: readonly (readonly [string, string])[];
}

/** The answer to office.js's first question: which application, which document, what it can do. */
export const appContext = (facts: AppFacts): Readonly<Record<string, unknown>> => ({
  _id: facts.appId,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.0',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.0.0',
  _appUILocale: facts.language,
  _dataLocale: facts.language,
  _docUrl: facts.documentUrl,
  _clientMode: READ_WRITE,
  _settings: facts.settings,
  _reason: 'documentOpened',
  _osfControlType: TASK_PANE,
  _eToken: '',
  _correlationId: facts.conversation,
  _appInstanceId: facts.conversation,
  _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  _addinName: facts.addinName,
  _appDomains: [facts.origin],
  _featureGates: {},
  _initialDisplayMode: DISPLAY_MODES[facts.displayMode],
});
