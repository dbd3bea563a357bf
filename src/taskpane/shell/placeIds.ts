import type { Place } from '../paneHost';

/** Ties a tab and its panel together for screen readers. */
export const tabId = (place: Place): string => `perf-tab-${place}`;
export const panelId = (place: Place): string => `perf-place-${place}`;
