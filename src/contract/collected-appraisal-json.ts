import type { Translate } from '../model/message';
import type { RefusedFile } from '../model/consolidation';

const COLLECTED_SCHEMA = 'par-index/collected-appraisal@1';

type Value = string | number | boolean | null;

/** Something that a person must settle: the cell, what stays in it, and who has what. */
export interface ConflictJson {
  readonly kind: string;
  readonly cell: string;
  readonly stands: Value;
  readonly offers: readonly { readonly from: string; readonly value: Value }[];
  readonly message: string;
}

/** What was joined for one unit. */
export interface CollectedUnitJson {
  readonly unit: string;
  /** The workbook that was written. */
  readonly file: string;
  readonly returned: readonly string[];
  /** How many cells were taken over. */
  readonly taken: number;
  readonly conflicts: readonly ConflictJson[];
}

/** What `collect --json` prints. */
export interface CollectedAppraisalJson {
  readonly schema: typeof COLLECTED_SCHEMA;
  readonly units: readonly CollectedUnitJson[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/** The joined appraisals as other programs read of them. */
export const collectedAppraisalJson = (
  units: readonly CollectedUnitJson[],
  problems: readonly RefusedFile[],
  t: Translate,
): CollectedAppraisalJson => ({
  schema: COLLECTED_SCHEMA,
  units,
  problems: problems.map(({ file, problem }) => ({ file, message: t(problem) })),
});
