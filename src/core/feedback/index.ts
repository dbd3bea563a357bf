export { bestAndWorst } from './bestAndWorst';
