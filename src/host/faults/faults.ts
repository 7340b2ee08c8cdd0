import { StandInError } from '../batch/host-error';
import type { ErrorCode } from '../batch/host-error';

/** Errors of the way between add-in and host: the batch is refused as a whole, or its answer is lost. */
export const TRANSPORT_ERRORS = {
  InvalidOperationInCellEditMode: { number: 5004, status: 400 },
  InvalidOrTimedOutSession: { number: 5012, status: 408 },
  ActivityLimitReached: { number: 5102, status: 429 },
  RequestPayloadSizeLimitExceeded: { number: 5103, status: 400 },
  ResponsePayloadSizeLimitExceeded: { number: 5104, status: 400 },
  TransportAccessDenied: { number: 7000, status: 401 },
  InvalidRequestContext: { number: 1014, status: 400 },
  WriteNotSupportedWhenModalDialogOpen: { number: 5016, status: 400 },
  TransportGeneralException: { number: 5001, status: 500 },
} as const;

export type TransportError = keyof typeof TRANSPORT_ERRORS;

/** Errors that an action ends a batch with. */
export const API_ERRORS: readonly ErrorCode[] = [
  'AccessDenied',
  'ApiNotFound',
  'GeneralException',
  'InactiveWorkbook',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidReference',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'UnsupportedOperation',
];

/** Something that is to go wrong. */
export interface Fault {
  readonly error: TransportError | ErrorCode;
  /** Which round trip from now on, from 1; letting go of references is not counted. */
  readonly roundTrip: number;
  /** Before anything of the batch takes effect, after all of it did, or after this many actions of it. */
  readonly moment: 'before' | 'after' | { readonly actions: number };
  /** How many round trips in a row go wrong; once where it is not said. */
  readonly times?: number;
}

/** The code by which the client names a transport error. */
export const codeOf = (error: TransportError): string => error.replace(/^Transport/, '');

export const isTransportError = (error: string): error is TransportError => error in TRANSPORT_ERRORS;

/** Keeps what is to go wrong. */
export interface FaultPlan {
  readonly inject: (fault: Fault) => void;
  readonly clear: () => void;
  /** What is to go wrong with the round trip that begins now. */
  readonly next: () => Fault | null;
}

/** Nothing goes wrong yet. */
export function faultPlan(): FaultPlan {
  let planned: { readonly fault: Fault; from: number }[] = [];
  let roundTrip = 0;
  return {
    inject: (fault) => planned.push({ fault, from: roundTrip + fault.roundTrip }),
    clear: () => {
      planned = [];
    },
    next: () => {
      roundTrip++;
      const due = planned.find(
        ({ fault, from }) => roundTrip >= from && roundTrip < from + (fault.times ?? 1),
      );
      planned = planned.filter(
        ({ fault, from }) => roundTrip < from + (fault.times ?? 1) - 1 || roundTrip < from,
      );
      return due?.fault ?? null;
    },
  };
}

/** The error that a fault of the API ends the batch with, in the words of Excel. */
export const faultError = (code: ErrorCode): StandInError => new StandInError(code);
