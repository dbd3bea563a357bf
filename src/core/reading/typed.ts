import type { FaultCode } from '../terms/outcome';
import type { Quantity, ReadingStep, Unit } from '../terms/quantity';

/** A number as it was typed, before it is tied to the entry that it came from. */
export interface Typed {
  readonly value: number;
  readonly unit: Unit | null;
  readonly percent: boolean;
  /** Power of ten that a word stands for: 4 for 万, 8 for 亿, 0 for none. */
  readonly magnitude: number;
  readonly steps: readonly ReadingStep[];
}

/** Why a text is refused; whoever knows the entry makes a fault of it. */
export interface Refusal {
  readonly code: FaultCode;
  readonly suggestion?: string;
}

export const asQuantity = (typed: Typed, text: string, steps: readonly ReadingStep[] = []): Quantity => ({
  value: typed.value,
  unit: typed.unit,
  percent: typed.percent,
  steps: steps.length === 0 ? typed.steps : [...new Set([...steps, ...typed.steps])],
  text,
});
