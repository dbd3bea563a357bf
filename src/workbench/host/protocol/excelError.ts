/** Error codes of the Excel JavaScript API, with the status they travel under and a sentence of ours. */
const CODES = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API is not modelled by this stand-in for Excel.'],
  Conflict: [409, 'The object has changed meanwhile.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidObjectPath: [400, 'The object path does not lead to an object.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [400, 'Excel is in cell-editing mode.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, 'The requested resource does not exist.'],
  MergedRangeConflict: [409, 'The operation would change part of a merged range.'],
  NonBlankCellOffSheet: [409, 'The operation would push cells with content off the sheet.'],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload is larger than 5 MB.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The response payload is larger than 5 MB.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Readonly<Record<string, readonly [status: number, sentence: string]>>;

export type ExcelErrorCode = keyof typeof CODES;

/** What Excel answers instead of a result; ends the batch it happens in. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  readonly status: number;

  constructor(
    readonly code: ExcelErrorCode,
    detail?: string,
    /** Where it happened: `Range.values`. Filled in by the interpreter. */
    public location = '',
  ) {
    const [status, sentence] = CODES[code];
    super(detail === undefined ? sentence : `${sentence} ${detail}`);
    this.status = status;
  }
}
