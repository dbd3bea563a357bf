import { useEffect, useState, type RefObject } from 'react';

export interface Scrolled {
  /** How far a list's first row lies above the view. */
  readonly top: number;
  readonly height: number;
}

/** Follows how far an element is scrolled within the place it stands in. */
export function useScrolled(element: RefObject<HTMLElement | null>, active: boolean): Scrolled {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, height: 800 });
  useEffect(() => {
    const own = element.current;
    const view = own?.closest('[role=tabpanel]');
    if (!active || !own || !view) return undefined;
    const look = () => {
      const top = Math.max(0, view.getBoundingClientRect().top - own.getBoundingClientRect().top);
      setScrolled({ top, height: view.clientHeight || 800 });
    };
    look();
    view.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      view.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [element, active]);
  return scrolled;
}
