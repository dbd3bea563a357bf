import type { Language } from '../language';

/** `14:05`, the same in both languages. */
export const formatClock = (at: Date, language: Language): string =>
  at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
