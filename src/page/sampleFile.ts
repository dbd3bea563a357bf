import address from '../../assets/samples/scorecard-2025-06-with-mistakes.xlsx';

/** The sample month. It travels inside the script, because this page asks nobody for anything. */
export const sampleBytes = (): Uint8Array =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));
