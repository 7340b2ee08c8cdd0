import type { Kinds, SheetKind } from '../model/sheet-kind';

/** The sheet that was taken for each kind of table: `taskSheet`, `evidenceSheet`, …; `null` where there is none. */
export type SheetsJson = Readonly<Record<Kinds[SheetKind]['sheet'], string | null>>;

/** The input's name and the sheets that were taken from it. */
export interface SourceJson extends SheetsJson {
  readonly file: string;
  readonly criteriaSheet: string;
}
