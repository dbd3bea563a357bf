import type { Element } from './xml';

/** What a rule looks at. */
export interface Manifest {
  readonly root: Element;
  /** Width and height of the picture that the address will serve, or null where there is none. */
  readonly pixelsOf: (url: string) => readonly [width: number, height: number] | null;
}

export interface Finding {
  readonly line: number;
  readonly message: string;
}

/** One thing that must hold. */
export interface Rule {
  readonly name: string;
  readonly findings: (manifest: Manifest) => readonly Finding[];
}

export const finding = ({ line }: Element, message: string): Finding => ({ line, message });
