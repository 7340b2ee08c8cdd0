import type { Message, Translate } from '../model/message';

const COPIES_SCHEMA = 'par-index/appraisal-copies@1';

/** What was given out for one unit. */
export interface CopiedUnit {
  readonly unit: string;
  readonly group: string | null;
  /** What the unit sent; `null` for one that sent nothing. */
  readonly file: string | null;
  /** The workbook of the appraisal; `null` where none could be made. */
  readonly copy: string | null;
  readonly parts: readonly { readonly field: string; readonly file: string }[];
  /** What a person must know of the workbook, or why there is no copy. */
  readonly messages: readonly Message[];
}

/** What `appraise --json` prints. */
export interface AppraisalCopiesJson {
  readonly schema: typeof COPIES_SCHEMA;
  readonly year: number | null;
  readonly units: readonly (Omit<CopiedUnit, 'messages'> & { readonly message: string | null })[];
}

/** The workbooks of an appraisal as other programs read of them. */
export const appraisalCopiesJson = (
  year: number | null,
  units: readonly CopiedUnit[],
  t: Translate,
): AppraisalCopiesJson => ({
  schema: COPIES_SCHEMA,
  year,
  units: units.map(({ messages, ...unit }) => ({
    ...unit,
    message: messages.length === 0 ? null : messages.map(t).join(' '),
  })),
});
