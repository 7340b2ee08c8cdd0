import { StandInError, fail } from './batch/host-error';
import { interpreter } from './batch/interpreter';
import type { BatchAnswer, Interpreter } from './batch/interpreter';
import type { MissingMembers } from './batch/missing-members';
import { recalculate } from './book/book';
import type { Book } from './book/book';
import { TRANSPORT_ERRORS, codeOf, faultPlan, faultError, isTransportError } from './faults/faults';
import type { Fault, FaultPlan, TransportError } from './faults/faults';
import { allTables } from './objects/all-tables';
import { eventDesk } from './objects/events';
import type { EventDesk, EventEntry } from './objects/events';
import { TYPES } from './objects/types';
import { memberLevels } from './requirement-sets';
import type { DeclaredSets } from './requirement-sets';
import { bytesOf, cellsIn, roundTripKind } from './round-trips';
import type { RecordedBatch, RoundTrip } from './round-trips';

/** What a host is made with. */
export interface HostOptions {
  readonly declaredSets: DeclaredSets;
  /** Also names that a load asks for must be there; Excel itself ignores those that it does not know. */
  readonly strict: boolean;
  /** The most bytes of a request and of an answer; 5 MB in Excel on the web. */
  readonly payloadLimit: number;
}

/** What becomes of a batch: an answer, or an error of the way there and back. */
export type Delivery =
  | { readonly kind: 'answered'; readonly answer: BatchAnswer; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly error: TransportError;
      readonly code: string;
      readonly number: number;
      readonly status: number;
    };

/** A host without a client: what the client's messages are answered with, whatever way they come. */
export interface HostCore {
  readonly book: Book;
  /** Runs a batch, given as the JSON text of its body. */
  readonly process: (body: string, flags: number) => Delivery;
  readonly faults: FaultPlan;
  readonly trips: readonly RoundTrip[];
  readonly recording: readonly RecordedBatch[];
  /** Forgets trips and batches that are done, so that a long session holds no more than the add-in does. */
  readonly forgetTrips: () => void;
  readonly missing: MissingMembers;
  /** How many objects the client still holds on to. */
  readonly referenceCount: () => number;
  /** Mistakes of the host's own, and messages that it does not understand. */
  readonly mistakes: readonly string[];
  readonly events: EventDesk;
  /** Where events go: called behind the answer of the batch that caused them, or when a person did something. */
  readonly onEvents: (send: (entries: readonly EventEntry[]) => void) => () => void;
  /** Whether a person is typing into a cell: Excel refuses every batch until they are done. */
  readonly setCellEditing: (editing: boolean) => void;
  /** Called before each round trip but housekeeping, with its number from 1. */
  readonly beforeTrip: (work: (roundTrip: number) => void) => () => void;
}

/** A host for a workbook that is open. */
export function hostCore(book: Book, options: HostOptions): HostCore {
  const events = eventDesk(book);
  const run = interpreter({
    types: allTables(events),
    root: TYPES.workbook.of(book),
    service: (name) =>
      name === 'Microsoft.InternalService.AddinInternalService' ? TYPES.addinService.of(book) : null,
    strict: options.strict,
    watch: memberLevels(options.declaredSets),
  });
  const session: Session = {
    book,
    run,
    options,
    trips: [],
    recording: [],
    faults: faultPlan(),
    watchers: new Set(),
    cellEditing: false,
  };
  const senders = eventSenders(book, events);
  return {
    book,
    process: (body, flags) => process(session, body, flags),
    faults: session.faults,
    trips: session.trips,
    recording: session.recording,
    forgetTrips: () => {
      session.trips.length = 0;
      session.recording.length = 0;
    },
    missing: run.missing,
    referenceCount: run.references.count,
    mistakes: run.faults,
    events,
    onEvents: (send) => subscribe(senders, send),
    setCellEditing: (editing) => {
      session.cellEditing = editing;
    },
    beforeTrip: (work) => subscribe(session.watchers, work),
  };
}

interface Session {
  readonly book: Book;
  readonly run: Interpreter;
  readonly options: HostOptions;
  readonly trips: RoundTrip[];
  readonly recording: RecordedBatch[];
  readonly faults: FaultPlan;
  readonly watchers: Set<(roundTrip: number) => void>;
  cellEditing: boolean;
}

type SendEvents = (entries: readonly EventEntry[]) => void;

/** Whoever is in the returned set gets the events, behind the answer that goes out now, as the client expects. */
function eventSenders(book: Book, events: EventDesk): Set<SendEvents> {
  const senders = new Set<SendEvents>();
  let scheduled = false;
  const send = (): void => {
    scheduled = false;
    const entries = events.takeEntries();
    if (entries.length > 0) senders.forEach((sender) => sender(entries));
  };
  book.listeners.add((event) => {
    events.happened(event);
    if (scheduled) return;
    scheduled = true;
    setTimeout(send, 0);
  });
  return senders;
}

function process(session: Session, body: string, flags: number): Delivery {
  const { trips, recording, watchers } = session;
  const request: unknown = JSON.parse(body);
  const kind = roundTripKind(request);
  const number = trips.filter((roundTrip) => roundTrip.kind !== 'housekeeping').length + 1;
  if (kind !== 'housekeeping') watchers.forEach((work) => work(number));
  const begun = performance.now();
  const delivery = deliver(session, body, request, kind);
  const answered = delivery.kind === 'answered' ? delivery : null;
  trips.push({
    kind,
    actions: actionsIn(request),
    cellsSent: cellsIn(request),
    cellsReceived: answered ? cellsIn(answered.answer.Results) : 0,
    requestBytes: bytesOf(body),
    responseBytes: answered ? bytesOf(answered.text) : 0,
    milliseconds: performance.now() - begun,
    error: delivery.kind === 'refused' ? delivery.code : (delivery.answer.Error?.Code ?? null),
  });
  recording.push({ request, flags, answer: answered?.answer ?? delivery });
  return delivery;
}

/** Runs a batch, unless it is too large or is meant to go wrong. */
function deliver(
  { book, run, options, faults, cellEditing }: Session,
  body: string,
  request: unknown,
  kind: RoundTrip['kind'],
): Delivery {
  const fault = kind === 'housekeeping' ? null : faults.next();
  if (cellEditing) return refusal('InvalidOperationInCellEditMode');
  if (bytesOf(body) > options.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
  if (fault && isTransportError(fault.error) && fault.moment === 'before') return refusal(fault.error);
  const answer = run.run(request, interruptionBy(fault));
  recalculate(book);
  if (fault && isTransportError(fault.error)) return refusal(fault.error);
  const text = JSON.stringify(answer);
  if (bytesOf(text) > options.payloadLimit) return refusal('ResponsePayloadSizeLimitExceeded');
  return { kind: 'answered', answer, text };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const actionsIn = (request: unknown): number =>
  typeof request === 'object' && request !== null && 'Actions' in request && Array.isArray(request.Actions)
    ? request.Actions.length
    : 0;

/** A batch is interrupted by an error of the API, or cut off half-way by one of the way. */
function interruptionBy(fault: Fault | null) {
  if (!fault) return undefined;
  const isTransport = isTransportError(fault.error);
  if (isTransport && fault.moment === 'after') return undefined;
  const after =
    fault.moment === 'before'
      ? 0
      : fault.moment === 'after'
        ? Number.POSITIVE_INFINITY
        : fault.moment.actions;
  const error = isTransportError(fault.error)
    ? new StandInError('GeneralException')
    : faultError(fault.error);
  return { after, error };
}

function refusal(error: TransportError): Delivery {
  const { number, status } = TRANSPORT_ERRORS[error] ?? fail('GeneralException');
  return { kind: 'refused', error, code: codeOf(error), number, status };
}
