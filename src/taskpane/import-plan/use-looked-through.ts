import { useMemo } from 'react';
import { amendedPlan } from '../../importing/amended-lines';
import { NO_CHANGES, planChanges } from '../../importing/plan-changes';
import type { PlanToWrite } from '../../importing/sheets/plan-edits';
import { useImport, useImportState } from './import-context';

/**
 * The plan as it was put right, and what of it is new or changed compared with the open workbook; `null` before one is
 * read.
 */
export function useLookedThrough(): PlanToWrite | null {
  const { write } = useImport();
  const read = useImportState((state) => state.read);
  const decisions = useImportState((state) => state.decisions);
  const listsFor = write?.listsFor;
  return useMemo(() => {
    if (!read) return null;
    const plan = amendedPlan(read.plan, decisions);
    const changes = listsFor ? planChanges(plan, listsFor(plan.year)) : NO_CHANGES;
    return { plan, decisions, changes };
  }, [read, decisions, listsFor]);
}
