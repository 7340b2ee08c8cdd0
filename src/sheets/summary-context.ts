import type { Translate } from '../model/message';
import type { WorkbookContent } from '../model/grid';
import type { IsNumber } from '../formulas/inputs';
import type { GeneratedTextHashes } from '../memory/preserved-rows';
import type { GeneratedSheetPlace } from '../memory/generated-sheets';
import type { IsOurFormula } from './shown-scores';
import type { PlaceOf } from './summary-layout';

/** What the summary is made from beside the assessment. */
export interface SummaryContext {
  readonly content: WorkbookContent;
  readonly place: GeneratedSheetPlace;
  readonly say: Translate;
  readonly isOurFormula: IsOurFormula;
  readonly isNumber: IsNumber;
  readonly registerPlace: PlaceOf;
  readonly planPlace: PlaceOf;
  readonly appraisalPlace: PlaceOf;
  readonly remembered: GeneratedTextHashes;
  /** The line that tells of the snapshot that was sent; empty where none was taken. */
  readonly snapshot: string;
}
