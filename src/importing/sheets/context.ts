import type { ImportedPlan } from '../../model/imported-plan';
import type { Translate } from '../../model/message';
import type { Places } from '../../sheets/table/places';

/** The columns of the target sheet to which formulas of the same sheet refer. */
export interface TargetIds {
  readonly targets: 'level' | 'total' | 'achieved';
}

/** What the sheets of an imported plan are drawn from. */
export interface ImportContext {
  readonly t: Translate;
  readonly plan: ImportedPlan;
  readonly targets: Pick<Places<TargetIds>, 'ref'>;
}
