export { setUpWords } from './setUpWords';
