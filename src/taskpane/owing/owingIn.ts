import { whoOwes } from '../../actions';
import { oncePer } from '../month/derived';

/** Who owes what in a month. */
export const owingIn = oncePer(whoOwes);
