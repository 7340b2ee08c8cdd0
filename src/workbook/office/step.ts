/** Something to be written in a batch, small enough to go with others or, if it must be, alone. */
export interface Step {
  /** What it writes, for the list of what was written: a range, a sheet's name, a defined name. */
  readonly place: string;
  /** About how much it adds to the request. */
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** What a call takes in a request besides its arguments: a path or two and an action. */
const CALL_BYTES = 400;

/** A step that is a few calls without much in them. */
export const smallStep = (place: string, run: Step['run'], calls = 1): Step => ({
  place,
  bytes: calls * CALL_BYTES,
  run,
});

/** What a value takes in the text of a request. Vietnamese letters take up to three bytes each. */
export function payloadBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length + CALL_BYTES;
}
