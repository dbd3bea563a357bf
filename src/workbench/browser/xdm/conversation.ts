import { executeMethod } from './methods';
import { answerText, eventText, readRequest } from './message';
import type { WireEntry } from '../../host/events/events';
import type { MethodTarget } from './methods';
import type { XdmRequest } from './message';

export interface ConversationTarget extends Omit<MethodTarget, 'commandCompleted'> {
  readonly appContext: () => Promise<unknown>;
  readonly onEntries: (listener: (entries: readonly WireEntry[]) => void) => () => void;
  /** Told of everything that goes over the wire, as it is. */
  readonly watch: (message: Heard) => void;
}

export interface Heard {
  readonly request: XdmRequest;
  readonly answer: unknown;
  readonly milliseconds: number;
}

export interface ConversationPlace {
  readonly id: string;
  readonly origin: string;
  /** The window that office.js runs in. */
  readonly frame: () => Window | null;
}

/** One add-in's runtime from its first question to its end: answers what office.js asks of the page that frames it. */
export class Conversation {
  readonly #registrations = new Map<string, XdmRequest>();
  readonly #waiting: WireEntry[] = [];
  readonly #commands = new Map<string, (isDone: boolean) => void>();
  readonly #whenListening: ((event: string) => void)[] = [];
  /** What happens in the document from now on is kept for office.js. */
  readonly listening: Promise<void>;
  #stopEntries = (): void => undefined;
  #isOver = false;
  #nextCommand = 1;

  /** What is asked before the target is there is answered as soon as it is. */
  constructor(
    private readonly place: ConversationPlace,
    private readonly target: Promise<ConversationTarget>,
  ) {
    window.addEventListener('message', this.#receive);
    this.listening = target.then(({ onEntries }) => {
      if (!this.#isOver) this.#stopEntries = onEntries((entries) => this.#tell(entries));
    });
  }

  /** When office.js has asked to be told of these events, it is ready for what they bring. */
  async listensTo(...events: readonly string[]): Promise<void> {
    while (!events.every((event) => this.#registrations.has(event)))
      await new Promise<string>((go) => this.#whenListening.push(go));
  }

  /** Presses a ribbon button whose function has this name; over when the function, or the library for it, says so. */
  press(controlId: string, functionName: string): Promise<boolean> {
    const id = `${controlId}-${this.#nextCommand++}`;
    const over = new Promise<boolean>((resolve) => this.#commands.set(id, resolve));
    const event = { source: { id: controlId } };
    this.#emit('appCommandInvoked', [id, functionName, JSON.stringify(event)]);
    return over;
  }

  end(): void {
    this.#isOver = true;
    window.removeEventListener('message', this.#receive);
    this.#stopEntries();
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.place.frame() || event.origin !== this.place.origin) return;
    const request = readRequest(event.data, this.place.id);
    if (request !== null) void this.#answer(request);
  };

  async #answer(request: XdmRequest): Promise<void> {
    const target = await this.target;
    const started = performance.now();
    const answer = await this.#carriedOut(request, target);
    this.#post(answerText(request, this.place.origin, answer));
    target.watch({ request, answer, milliseconds: performance.now() - started });
    if (request.kind !== 'register') return;
    for (const go of this.#whenListening.splice(0)) go(request.action);
    if (request.action === 'richApiMessage') this.#tell(this.#waiting.splice(0));
  }

  async #carriedOut(request: XdmRequest, target: ConversationTarget): Promise<unknown> {
    if (request.kind === 'register') this.#registrations.set(request.action, request);
    if (request.kind === 'unregister') this.#registrations.delete(request.action);
    if (request.kind !== 'invoke') return { Error: 0 };
    if (request.action === 'ContextActivationManager_getAppContextAsync') return target.appContext();
    if (request.action !== 'executeMethod') return null;
    const commandCompleted = (id: string, isDone: boolean): void => {
      this.#commands.get(id)?.(isDone);
      this.#commands.delete(id);
    };
    return executeMethod({ ...target, commandCompleted }, request.data);
  }

  /** What happens before office.js listens is kept for it: formulas may call before the add-in has loaded. */
  #tell(entries: readonly WireEntry[]): void {
    if (entries.length === 0) return;
    if (this.#registrations.has('richApiMessage')) this.#emit('richApiMessage', { ArrayData: entries });
    else this.#waiting.push(...entries);
  }

  #emit(event: string, data: unknown): void {
    const registration = this.#registrations.get(event);
    if (registration === undefined) return;
    this.#post(eventText(registration, this.place.origin, data));
  }

  #post(text: string): void {
    this.place.frame()?.postMessage(text, this.place.origin);
  }
}
