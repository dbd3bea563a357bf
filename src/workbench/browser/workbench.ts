import { workbenchWords } from '../../i18n';
import { readWorkbook } from '../../ooxml';
import { fetched } from './addin/addinFiles';
import { officeLocale } from './addin/officeLocale';
import { Runtimes } from './addin/runtimes';
import { chooseFile, saveFile } from './chrome/files';
import { documentBytes } from './document/documentBytes';
import { emptyWorkbook } from './document/emptyWorkbook';
import { fileSentence } from './document/fileSentence';
import { openDocument } from './document/openDocument';
import { buildPage } from './page';
import { keepPreferences, keptPreferences } from './preferences';
import { Store } from './state';
import { WireLog } from './wire/wireLog';
import type { WorkbenchWords } from '../../i18n';
import type { WorkbookGrid } from '../../tables';
import type { ExcelHost } from '../host';
import type { RibbonButton } from './addin/manifest';
import type { FileAction } from './chrome/ribbon';
import type { Page } from './page';
import type { Preferences } from './preferences';
import type { Sheet } from './sheet/sheet';
import type { WorkbenchState } from './state';

const SAMPLE = 'scorecard-2025-06.xlsx';

/** The application: a document in its host, the add-in's runtime beside it, and the page around both. */
export class Workbench {
  sheet: Sheet | null = null;
  readonly #store: Store<WorkbenchState>;
  readonly #log = new WireLog();
  readonly #page: Page;
  readonly #runtimes: Runtimes;

  constructor() {
    this.#store = new Store<WorkbenchState>({
      preferences: keptPreferences(),
      fileName: SAMPLE,
      addIn: null,
      status: 'starting',
      isPaneOpen: true,
      isWireOpen: false,
      notice: null,
      pressed: new Set(),
    });
    this.#page = buildPage(this.#store, this.#log, {
      prefer: (changed) => void this.#prefer(changed),
      closePane: () => this.sheet?.host.pane.show('Background'),
      dropped: (file) => void this.#openFile(file),
      file: (action) => this.#fileAction(action),
      press: (button) => void this.#press(button),
    });
    this.#runtimes = new Runtimes({
      log: this.#log,
      theme: () => this.#state.preferences.theme,
      begun: (addIn, frame) => {
        this.#store.change({ addIn });
        this.#page.loadPane(frame);
      },
    });
  }

  /** Everything that can be fetched is fetched at once; the sample opens where the sheet is. */
  async start(): Promise<void> {
    const grid = fetchWorkbook(SAMPLE);
    const sheet = import(/* webpackChunkName: "sheet" */ './sheet/sheet').then(({ startSheet }) =>
      startSheet(this.#page.sheetPlace, this.#state.preferences, {
        notify: (text) => this.#fail(text),
        showNote: this.#page.showNote,
      }),
    );
    const host = sheet.then((started) => started.host);
    try {
      await this.#startRuntime(host, async () => {
        this.sheet = await sheet;
        this.sheet.host.pane.show('Visible');
        this.sheet.host.pane.listen((state) => this.#store.change({ isPaneOpen: state === 'Visible' }));
        openDocument(this.sheet.host, await grid);
      });
    } catch (cause) {
      this.#fail(this.#words.notStarted(cause instanceof Error ? cause.message : String(cause)));
      throw cause;
    }
  }

  /** Opens a file; the add-in starts anew with it, as it does in Excel. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    await this.#openGrid(readWorkbook(bytes, fileName));
  }

  get #state(): WorkbenchState {
    return this.#store.current;
  }

  get #words(): WorkbenchWords {
    return workbenchWords(this.#state.preferences.language);
  }

  async #openGrid(grid: WorkbookGrid): Promise<void> {
    const { sheet } = this;
    if (sheet === null) return;
    this.#store.change({ fileName: grid.fileName, notice: null });
    await this.#startRuntime(Promise.resolve(sheet.host), () => openDocument(sheet.host, grid));
  }

  async #startRuntime(host: Promise<ExcelHost>, prepare: () => void | Promise<void>): Promise<void> {
    this.#store.change({ status: 'starting', pressed: new Set() });
    const locale = officeLocale(this.#state.preferences.language);
    if (await this.#runtimes.start({ host, locale, prepare })) this.#store.change({ status: 'ready' });
  }

  async #prefer(changed: Partial<Preferences>): Promise<void> {
    const preferences = { ...this.#state.preferences, ...changed };
    this.#store.change({ preferences });
    keepPreferences(preferences);
    const { sheet } = this;
    if (sheet === null || changed.paneWidth !== undefined) return;
    this.#store.change({ status: 'starting' });
    if (changed.personality === undefined) await sheet.show(preferences);
    sheet.host.functions.personality = preferences.personality;
    sheet.host.workbook.options.language = officeLocale(preferences.language);
    // Functions are called anew with blanks as they now are, and the add-in is told of the rest as it starts.
    await this.#startRuntime(Promise.resolve(sheet.host), () => {
      sheet.host.functions.forget();
      sheet.engine.recalculate();
    });
  }

  #fileAction(action: FileAction): void {
    switch (action) {
      case 'open':
        chooseFile((file) => void this.#openFile(file));
        return;
      case 'sample':
        this.#store.change({ status: 'starting' });
        void fetchWorkbook(SAMPLE).then((grid) => this.#openGrid(grid));
        return;
      case 'create':
        void this.#openGrid(emptyWorkbook(this.#words.newFile));
        return;
      case 'download':
        this.#download();
    }
  }

  async #openFile(file: File): Promise<void> {
    const { language } = this.#state.preferences;
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (cause) {
      this.#fail(this.#words.notOpened(file.name, fileSentence(cause, language)));
    }
  }

  #download(): void {
    if (this.sheet === null) return;
    const { language } = this.#state.preferences;
    try {
      const fileName = this.#words.downloadName(this.#state.fileName);
      saveFile(documentBytes(this.sheet.host.workbook, language), fileName);
      this.#store.change({ notice: { kind: 'done', text: this.#words.downloaded(fileName) } });
    } catch (cause) {
      this.#fail(this.#words.notDownloaded(cause instanceof Error ? cause.message : String(cause)));
    }
  }

  async #press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'pane') {
      this.sheet?.host.pane.show('Visible');
      return;
    }
    const { pressed } = this.#state;
    this.#store.change({ pressed: new Set([...pressed, button.id]) });
    const isDone = await this.#runtimes.press(button, button.action.name);
    if (!isDone) this.#fail(this.#words.commandFailed(button.label));
    this.#store.change({ pressed: new Set([...this.#state.pressed].filter((id) => id !== button.id)) });
  }

  #fail(text: string): void {
    this.#store.change({ notice: { kind: 'failed', text } });
  }
}

async function fetchWorkbook(name: string): Promise<WorkbookGrid> {
  return readWorkbook(new Uint8Array(await (await fetched(`/samples/${name}`)).arrayBuffer()), name);
}
