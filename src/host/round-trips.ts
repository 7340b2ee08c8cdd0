/** A round trip between add-in and host. */
export interface RoundTrip {
  /** Writes are those that say so in their flags; housekeeping is what the client does by itself. */
  readonly kind: 'read' | 'write' | 'housekeeping';
  readonly actions: number;
  /** Cells whose content or format went there and back. */
  readonly cellsSent: number;
  readonly cellsReceived: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** The code of the error that it ended with. */
  readonly error: string | null;
}

/** A batch and its answer, as they went over the wire. */
export interface RecordedBatch {
  readonly request: unknown;
  readonly flags: number;
  readonly answer: unknown;
}

/** Sums of round trips. */
export interface TripCounts {
  readonly reads: number;
  readonly writes: number;
  readonly housekeeping: number;
  readonly cellsSent: number;
  readonly cellsReceived: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

export const countTrips = (trips: readonly RoundTrip[]): TripCounts => ({
  reads: trips.filter(({ kind }) => kind === 'read').length,
  writes: trips.filter(({ kind }) => kind === 'write').length,
  housekeeping: trips.filter(({ kind }) => kind === 'housekeeping').length,
  cellsSent: sumOf(trips, 'cellsSent'),
  cellsReceived: sumOf(trips, 'cellsReceived'),
  bytesSent: sumOf(trips, 'requestBytes'),
  bytesReceived: sumOf(trips, 'responseBytes'),
});

const sumOf = (
  trips: readonly RoundTrip[],
  part: 'cellsSent' | 'cellsReceived' | 'requestBytes' | 'responseBytes',
): number => trips.reduce((sum, roundTrip) => sum + roundTrip[part], 0);

/** How many values are in tables (lists of lists of values) of a message. */
export function cellsIn(message: unknown): number {
  if (Array.isArray(message)) {
    const rows = message.filter(Array.isArray) as unknown[][];
    const isTable = rows.length > 0 && rows.length === message.length && !rows[0]?.some(Array.isArray);
    if (isTable) return rows.reduce((sum, row) => sum + row.length, 0);
    return message.reduce<number>((sum, part) => sum + cellsIn(part), 0);
  }
  if (typeof message !== 'object' || message === null) return 0;
  return Object.values(message).reduce<number>((sum, part) => sum + cellsIn(part), 0);
}

/** The bytes of a text as UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

interface SentAction {
  readonly ActionType?: unknown;
  readonly Name?: unknown;
}

interface SentPath {
  readonly ObjectPathType?: unknown;
  readonly Name?: unknown;
}

/** Methods that change nothing in the workbook; the client's own flags count some of them as writing. */
const READS = /^(Get|_|Suspend|Date$)/;

/** What the client calls by itself: when it lets go of references, and when it has started. */
const HOUSEKEEPING = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

/** What a batch is for: it writes where it sets something or calls what does, and else it reads. */
export function roundTripKind(request: unknown): RoundTrip['kind'] {
  const { Actions = [], ObjectPaths = {} } = request as {
    readonly Actions?: readonly SentAction[];
    readonly ObjectPaths?: Readonly<Record<string, SentPath>>;
  };
  const steps = Actions.filter(({ ActionType }) => ActionType !== 1 && ActionType !== 5);
  if (steps.length > 0 && steps.every(({ Name }) => HOUSEKEEPING.has(String(Name)))) return 'housekeeping';
  const sets = steps.some(({ ActionType }) => ActionType === 4 || ActionType === 9);
  const methods = [
    ...steps.filter(({ ActionType }) => ActionType === 3),
    ...Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === 3),
  ];
  return sets || methods.some(({ Name }) => !READS.test(String(Name))) ? 'write' : 'read';
}
