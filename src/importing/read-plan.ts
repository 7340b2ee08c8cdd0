import type { ImportedPlan } from '../model/imported-plan';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { TextDocument } from '../model/text-document';
import { holdsSeveralPlans } from './headline';
import { importPlan } from './import-plan';
import { withScanDoubts } from './scan-doubts';

/**
 * The plan of a document. Throws a `Refusal` with one sentence where it holds several plans, and where it holds neither a
 * target nor a task nor any figure.
 *
 * @param year the year of the plan where its title should not decide
 */
export function readPlan(document: TextDocument, year: number | null = null): ImportedPlan {
  if (holdsSeveralPlans(document)) throw new Refusal(message('import.several-plans'));
  const plan = withScanDoubts(importPlan(document, year), document);
  const holdsNothing = plan.targets.length + plan.tasks.length + plan.notTaken.length === 0;
  if (holdsNothing) throw new Refusal(message('import.no-figure'));
  return plan;
}
