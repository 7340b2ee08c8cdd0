/**
 * What we remember in the workbook's custom XML part from one run to the next. Nothing in it is needed to
 * read the workbook; it lets us tell our own formulas from the office's after a rule was reworded.
 */
export interface SavedState {
  readonly version: 1;
  /** The sheet whose scores we wrote, and the formulas that we left in its score cells, by row. */
  readonly criteriaSheet: string;
  readonly formulas: ReadonlyMap<string, string>;
}

export const NO_STATE: SavedState = { version: 1, criteriaSheet: '', formulas: new Map() };

/** The state as text for the custom XML part. */
export const writeState = ({ version, criteriaSheet, formulas }: SavedState): string =>
  JSON.stringify({ version, criteriaSheet, formulas: Object.fromEntries(formulas) });

/**
 * Reads the state back. Damaged state, or state of a later version, is set aside as if there were none:
 * `isDamaged` says so, for a message.
 */
export function readState(text: string | null): { readonly state: SavedState; readonly isDamaged: boolean } {
  if (text === null) return { state: NO_STATE, isDamaged: false };
  try {
    const parsed: unknown = JSON.parse(text);
    if (
      !isRecord(parsed) ||
      parsed.version !== 1 ||
      typeof parsed.criteriaSheet !== 'string' ||
      !isRecord(parsed.formulas)
    ) {
      return { state: NO_STATE, isDamaged: true };
    }
    const formulas = Object.entries(parsed.formulas).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return {
      state: { version: 1, criteriaSheet: parsed.criteriaSheet, formulas: new Map(formulas) },
      isDamaged: false,
    };
  } catch {
    return { state: NO_STATE, isDamaged: true };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
