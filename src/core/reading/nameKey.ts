import { normalise } from './normalise';

/** A name as it is looked up: one spelling, lower case, without spaces and dashes. */
export const nameKey = (name: string): string =>
  name.length > 100
    ? ''
    : normalise(name)
        .toLowerCase()
        .replace(/[\s_·—-]+/g, '');
