export { attribute, type AttributionTerms } from './attribute';
export { readMoment, SECONDS_PER_DAY, type Moment } from './moment';
export { ATTRIBUTION_BASES, type AttributionBasis, type Shift, type Stretch } from './shift';
export { openStretches, stretchesOf } from './stretches';
