/** The part of office.js that worksheet functions see, as its library has it: a class of errors, codes, a register. */
class CustomFunctionError extends Error {
  readonly type = 'Error';
  readonly basicValue: string;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
    this.basicValue = code;
  }
}

type WorksheetFunction = (...given: unknown[]) => unknown;

export const registered = new Map<string, WorksheetFunction>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
      invalidName: '#NAME?',
      invalidReference: '#REF!',
    },
    associate: (id: string, worksheetFunction: WorksheetFunction) => registered.set(id, worksheetFunction),
  },
});

/** An error as Excel hands it to a function that allows errors. */
export const errorCell = (code: string): unknown => new CustomFunctionError(code);

/** The same where the library parses rich values: a plain object. */
export const richErrorCell = (code: string): unknown => ({
  type: 'Error',
  basicType: 'Error',
  basicValue: code,
});

/** Lets Excel speak a language, for as long as something runs. */
export function inLanguage<T>(displayLanguage: string, run: () => T): T {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, 'Office');
  }
}
