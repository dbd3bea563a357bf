import { CustomFunctions } from './functions/customFunctions';
import { Faults } from './faults';
import { Pane } from './pane';
import { enter } from './document/cellEdits';
import { followEngine } from './document/engineNotices';
import { boxAt } from './document/liveRange';
import { openGrid } from './document/openGrid';
import { growTable } from './document/tableGrowth';
import { rangeAt } from './model/rangeAt';
import { processQuery } from './protocol/processQuery';
import { ExcelError } from './protocol/excelError';
import { RequestFlag } from './protocol/wire';
import { service } from './model/services';
import { workbookModel } from './model/workbook';
import { Workbook } from './document/workbook';
import type { WorkbookGrid } from '../../tables';
import type { WireEntry } from './events/events';
import type { Engine } from './engine';
import type { Fault } from './faults';
import type { BlankPersonality } from './functions/marshalling';
import type { FunctionsMetadata } from './functions/metadata';
import type { WireRequest, WireResponse } from './protocol/wire';

/** Excel on the web takes and gives no more at once. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

export interface HostOptions {
  readonly engine: Engine;
  readonly language?: string;
  readonly personality?: BlankPersonality;
  readonly fileName?: string;
  readonly year?: number;
}

export interface HostAnswer {
  /** 200 where the batch was looked at, whatever became of it. */
  readonly status: number;
  readonly body: string;
  /** The number under which office.js knows why a whole request was refused. */
  readonly officeCode?: number;
}

/** A request and its answer, for who watches the wire. */
export interface Exchange {
  readonly request: string;
  readonly answer: HostAnswer;
  readonly milliseconds: number;
}

/** An Excel for add-ins: takes requests as they travel, gives answers and events as they travel. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly functions: CustomFunctions;
  readonly faults = new Faults();
  readonly pane = new Pane();
  readonly #watchers = new Set<(exchange: Exchange) => void>();
  readonly #untilEdited: (() => void)[] = [];
  #isEditing = false;

  constructor({
    engine,
    language = 'en-US',
    personality = 'null',
    fileName = 'Book1.xlsx',
    year,
  }: HostOptions) {
    const options = { language, fileName, year: year ?? new Date().getFullYear() };
    this.workbook = new Workbook(engine, options);
    this.functions = new CustomFunctions(this.workbook, personality);
    followEngine(this.workbook, (isEditing) => {
      this.cellEditing = isEditing;
    });
  }

  /** A person is typing into a cell: requests are refused, or wait if they said so. */
  get cellEditing(): boolean {
    return this.#isEditing;
  }

  set cellEditing(isEditing: boolean) {
    this.#isEditing = isEditing;
    if (!isEditing) for (const go of this.#untilEdited.splice(0)) go();
  }

  /** Opens a file's workbook in the place of the one before. */
  open(grid: WorkbookGrid): void {
    this.workbook.engine.batch(() => openGrid(this.workbook, grid));
  }

  /** Types into a cell as a person does; refused where the sheet is protected. */
  type(address: string, typed: string): void {
    const { workbook } = this;
    const range = rangeAt(workbook.sheet(workbook.engine.activeSheet()), address);
    const box = boxAt(range);
    enter(range.sheet, box, typed);
    growTable(range.sheet, box);
    workbook.cells.settle();
  }

  /** Gives the sheet's formulas the add-in's functions. */
  registerFunctions(namespace: string, metadata: FunctionsMetadata): void {
    this.functions.register(namespace, metadata);
  }

  /** Carries out a request's body; `flags` are the bits beside it. */
  async process(body: string, flags = 0): Promise<HostAnswer> {
    const started = performance.now();
    const answer = await this.#answer(body, flags);
    for (const watch of this.#watchers) {
      watch({ request: body, answer, milliseconds: performance.now() - started });
    }
    return answer;
  }

  /** Events and calls of functions, as they are to be handed to the client. */
  onEntries(listener: (entries: readonly WireEntry[]) => void): () => void {
    return this.workbook.events.listen(listener);
  }

  watch(watcher: (exchange: Exchange) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async #answer(body: string, flags: number): Promise<HostAnswer> {
    if (byteLength(body) > LARGEST_PAYLOAD) return refusal('RequestPayloadSizeLimitExceeded', 5103);
    const isOfFunctions = (flags & RequestFlag.customFunctions) !== 0;
    if (this.#isEditing && !isOfFunctions) {
      if ((flags & RequestFlag.delayForCellEdit) === 0)
        return refusal('InvalidOperationInCellEditMode', 5004);
      await new Promise<void>((go) => this.#untilEdited.push(go));
    }
    const faults = isOfFunctions ? [] : this.faults.next();
    for (const { before } of faults) if (before !== undefined) this.#elsewhere(before);
    const response = this.#carryOut(JSON.parse(body) as WireRequest, faults);
    for (const { delay = 0 } of faults) if (delay > 0) await new Promise((go) => setTimeout(go, delay));
    for (const { after } of faults) if (after !== undefined) this.#elsewhere(after);
    const text = JSON.stringify(response);
    if (byteLength(text) > LARGEST_PAYLOAD) return refusal('ResponsePayloadSizeLimitExceeded', 5104);
    return { status: 200, body: text };
  }

  #carryOut(request: WireRequest, faults: readonly Fault[]): WireResponse {
    const { workbook, functions, pane } = this;
    const { events, references } = workbook;
    events.hold();
    workbook.author = 'add-in';
    try {
      const roots = {
        global: () => workbookModel(workbook),
        service: (name: string) => service(name, { functions, pane }),
        references,
      };
      const before = (index: number): void => {
        for (const { fail, afterActions = 0 } of faults) {
          if (fail !== undefined && index >= afterActions) throw new ExcelError(fail);
        }
      };
      const response = workbook.engine.batch(() => {
        const results = processQuery(request, roots, { before });
        workbook.cells.settle();
        return results;
      });
      workbook.cells.settle();
      return response;
    } finally {
      workbook.author = 'person';
      setTimeout(() => events.release());
    }
  }

  #elsewhere(change: () => void): void {
    const { author } = this.workbook;
    this.workbook.author = 'co-author';
    try {
      change();
      this.workbook.cells.settle();
    } finally {
      this.workbook.author = author;
    }
  }
}

function refusal(
  code:
    'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded' | 'InvalidOperationInCellEditMode',
  officeCode: number,
): HostAnswer {
  const { message, status } = new ExcelError(code);
  return { status, body: JSON.stringify({ error: { code, message } }), officeCode };
}

const byteLength = (text: string): number =>
  text.length > LARGEST_PAYLOAD ? text.length : new TextEncoder().encode(text).length;
