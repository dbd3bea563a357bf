export { createEngine } from './engine';
export type { SheetEngine } from './engine';
