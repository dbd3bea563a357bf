import { readDay } from '../period';
import { normalise } from '../reading';
import type { Day } from '../terms/brand';
import { textEntry } from '../terms/entry';

export const SECONDS_PER_DAY = 86_400;

/** A time of day, and the day where one is named. */
export interface Moment {
  readonly day: Day | null;
  /** Since midnight, 0..86400. */
  readonly seconds: number;
}

/**
 * Reads a moment as people type it: `9:00`, `21:30:00`, `2025-06-15 09:00`, or a day, which begins at midnight.
 * @returns `null` for anything else
 * @example readMoment('9:30') //=> { day: null, seconds: 34200 }
 * @example readMoment('1970-01-02 24:00') //=> { day: 1, seconds: 86400 }
 * @example readMoment('25:00') //=> null
 */
export function readMoment(text: string): Moment | null {
  const plain = normalise(text);
  const time = TIME.exec(plain);
  const [, hours, minutes, seconds] = (time ?? []).map(Number);
  const passed = time ? (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds || 0) : 0;
  if (passed > SECONDS_PER_DAY) return null;
  const date = time ? plain.slice(0, time.index).trim() : plain;
  if (date === '') return time ? { day: null, seconds: passed } : null;
  const day = readDay(textEntry(date), null);
  return day.ok && day.value !== null ? { day: day.value, seconds: passed } : null;
}

const TIME = /(?<![\d:])(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
