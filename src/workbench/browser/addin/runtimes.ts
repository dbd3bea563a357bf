import { fetchManifest, fetchMetadata } from './addinFiles';
import { readManifest } from './manifest';
import { AddinRuntime } from './runtime';
import type { ExcelHost } from '../../host';
import type { WireLog } from '../wire/wireLog';
import type { Theme } from '../preferences';
import type { AddIn, RibbonButton } from './manifest';

export interface RuntimesFacts {
  readonly log: WireLog;
  readonly theme: () => Theme;
  /** Told of the add-in in its new language, and given its page to show. */
  readonly begun: (addIn: AddIn, frame: HTMLIFrameElement) => void;
}

export interface Beginning {
  readonly host: Promise<ExcelHost>;
  readonly locale: string;
  /** Makes the document what the add-in is to find. */
  readonly prepare: () => void | Promise<void>;
}

/** The add-in's runtimes, one after another: each document, language and look begins a new one. */
export class Runtimes {
  readonly #manifest = fetchManifest();
  #current: AddinRuntime | null = null;
  #described = '';
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly facts: RuntimesFacts) {}

  /** Begins when the one before has begun. @returns whether it is still the latest when its page is ready */
  async start(beginning: Beginning): Promise<boolean> {
    const begun = this.#turn.then(() => this.#begin(beginning));
    this.#turn = begun.catch(() => undefined);
    const runtime = await begun;
    await runtime.ready;
    return this.#current === runtime;
  }

  /** Runs the function behind a ribbon button, and says how that ended. */
  async press(button: RibbonButton, functionName: string): Promise<boolean> {
    return (await this.#current?.press(button, functionName)) ?? false;
  }

  /** The document changes hands while the new runtime listens and has not been answered yet. */
  async #begin({ host, locale, prepare }: Beginning): Promise<AddinRuntime> {
    const addIn = readManifest(await this.#manifest, locale);
    this.#current?.end();
    let isPrepared = (): void => undefined;
    const prepared = new Promise<void>((resolve) => {
      isPrepared = resolve;
    });
    const { log, theme, begun } = this.facts;
    const runtime = new AddinRuntime(host, { addIn, locale, prepared, theme, log });
    this.#current = runtime;
    begun(addIn, runtime.frame);
    await this.#describeFunctions(await host, addIn);
    await runtime.listening;
    await prepare();
    isPrepared();
    return runtime;
  }

  /** Registered anew, functions compute every cell that calls them: once for each language. */
  async #describeFunctions(host: ExcelHost, addIn: AddIn): Promise<void> {
    const { namespace, metadataUrl } = addIn.functions;
    if (this.#described === metadataUrl) return;
    host.registerFunctions(namespace, await fetchMetadata(addIn));
    this.#described = metadataUrl;
  }
}
