/** XML fragments, each once and by its number; what is equal as XML is equal. */
export interface Pool {
  idOf(xml: string): number;
  all(): readonly string[];
}

export function poolOf(...first: readonly string[]): Pool {
  const ids = new Map(first.map((xml, id) => [xml, id]));
  return {
    idOf(xml) {
      const id = ids.get(xml) ?? ids.size;
      ids.set(xml, id);
      return id;
    },
    all: () => [...ids.keys()],
  };
}
