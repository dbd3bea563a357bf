type Handler = (event: CommandEvent) => unknown;

interface CommandEvent {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}

/** The functions behind ribbon buttons, by the names that the manifest gives them. */
export class Commands {
  readonly #handlers = new Map<string, Handler>();

  readonly associate = (name: string, handler: Handler): void => {
    this.#handlers.set(name.toUpperCase(), handler);
  };

  /** Presses a button; over when its function says that it is completed. */
  readonly press = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const handler = this.#handlers.get(name.toUpperCase());
      if (handler === undefined) throw new Error(`No function is associated with ${name}.`);
      Promise.resolve(handler({ source: { id: name }, completed: resolve })).catch(reject);
    });
}
