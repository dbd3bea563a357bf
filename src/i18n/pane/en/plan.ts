import type { PlanWords } from '../plan';
export const plan: PlanWords = { title: '' };
