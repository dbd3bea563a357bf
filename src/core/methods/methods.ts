import type { MethodCode } from '../terms/method';
import { bands } from './bands';
import { closer } from './closer';
import { deduct } from './deduct';
import { higher } from './higher';
import { lower } from './lower';
import { lowerRatio } from './lowerRatio';
import type { Method } from './method';
import { points } from './points';
import { progress } from './progress';
import { range } from './range';
import { rating } from './rating';
import { yesno } from './yesno';

/** Every scoring method by its code. */
export const METHODS: Readonly<Record<MethodCode, Method>> = {
  higher,
  lower,
  'lower-ratio': lowerRatio,
  closer,
  range,
  progress,
  rating,
  yesno,
  bands,
  deduct,
  points,
};
