/** What a part of a workbook keeps of the whole that it was split from. */
export interface PartBase {
  /** The section that it was made for; empty where nobody was named. */
  readonly section: string;
  /** What the whole was split by. */
  readonly by: 'lead' | 'field';
  /** The fingerprint of each row of each sheet, as the whole had it. */
  readonly fingerprints: ReadonlyMap<string, readonly string[]>;
}

/** The form in which the state keeps it: the fingerprints of a sheet's rows as one text, divided by commas. */
export const storedPartBase = ({
  section,
  by,
  fingerprints,
}: PartBase): Readonly<Record<string, unknown>> => ({
  section,
  by,
  signs: Object.fromEntries([...fingerprints].map(([sheet, rows]) => [sheet, rows.join(',')])),
});

/** Reads it back; `null` where the workbook is no part, or what it kept is damaged. */
export function readPartBase(stored: unknown): PartBase | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { section, by, signs } = stored as Readonly<Record<string, unknown>>;
  if (typeof section !== 'string' || typeof signs !== 'object' || signs === null) return null;
  const rows = Object.entries(signs).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    section,
    by: by === 'field' ? by : 'lead',
    fingerprints: new Map(rows.map(([sheet, text]) => [sheet, text.split(',')])),
  };
}
