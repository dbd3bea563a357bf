import { faultRule } from '../faultRule';

/** Neither yes nor no, where nothing else is asked. */
export const notYesOrNo = faultRule('not-yes-or-no');
