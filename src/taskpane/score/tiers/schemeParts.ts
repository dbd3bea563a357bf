import type { EditableScheme } from '../../../core';
import { formatNumber } from '../../../i18n';

export const KINDS: readonly EditableScheme['kind'][] = ['threshold', 'quota', 'guarded'];

/** As it is typed: 20 for a fifth. */
export const percentOf = (share: number): string => formatNumber(share * 100, 2);

export const shareOf = (typed: string): number => Number(typed) / 100;
