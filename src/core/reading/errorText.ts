const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#GETTING_DATA',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/** Whether a text is an error value that was pasted as text. */
export const isErrorText = (text: string): boolean => text.startsWith('#') && ERRORS.has(text.toUpperCase());
