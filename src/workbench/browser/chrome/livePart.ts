import { element, replacePart } from './element';

/** A part of the page that is made anew when what it shows has changed, and left alone otherwise. */
export function livePart<Facts extends readonly unknown[]>(
  make: (...facts: Facts) => HTMLElement,
): { readonly current: HTMLElement; readonly show: (...facts: Facts) => void } {
  let current: HTMLElement = element('div');
  let shown: Facts | null = null;
  return {
    get current() {
      return current;
    },
    show: (...facts) => {
      if (shown !== null && facts.every((fact, index) => Object.is(fact, shown?.[index]))) return;
      shown = facts;
      current = replacePart(current, make(...facts));
    },
  };
}
