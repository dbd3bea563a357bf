/**
 * `error` holds a person's score back; `warning` is probably wrong, and scores meanwhile; `advice` could be better.
 */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];
