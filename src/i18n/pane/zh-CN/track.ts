import type { TrackWords } from '../track';
export const track: TrackWords = { title: '' };
