/** What a batch may fail with: the codes of Excel's own errors that our add-in can meet. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InactiveWorkbook'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'UnsupportedOperation';

/** The English sentences that the published API errors carry. */
const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** Ends a batch at the action that it is thrown from. */
export class StandInError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = SENTENCES[code],
    /** Where it happened, as in "Range.values"; the interpreter adds it where the thrower leaves it out. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Ends the batch with that code. */
export function fail(code: ErrorCode, message?: string): never {
  throw new StandInError(code, message);
}

/** The HTTP status that goes with a code. */
export const statusOf = (code: ErrorCode): number =>
  code === 'ItemNotFound' || code === 'ApiNotFound' ? 404 : code === 'GeneralException' ? 500 : 400;

/** A batch that does not follow the protocol: a mistake of the host's, or a client that it does not know. */
export class ProtocolError extends Error {
  constructor(message: string) {
    super(`host: ${message}`);
    this.name = 'ProtocolError';
  }
}
