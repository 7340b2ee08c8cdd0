import type { WorkbookContent } from '../model/grid';
import { generatedSheetNames } from './generated-sheets';
import { NO_DECISIONS, printedDecisions, type PrintedDecisions } from './printed-decisions';
import { mergeMappings } from './merge-mappings';
import { readState, type ReadState } from './state';

/** All that a workbook still knows of earlier runs, from our part and from our sheets. */
export interface Recalled extends ReadState {
  /** What was read back from our sheets, where our part is gone or damaged. */
  readonly decisions: PrintedDecisions;
}

/**
 * Reads what the workbook remembers. Where another program has dropped our part, or it is damaged, the decisions
 * that our summary prints take its place; what of the part is sound goes before them.
 */
export function recall(content: WorkbookContent): Recalled {
  const { state, condition: found } = readState(content.state);
  const condition = found === 'none' && generatedSheetNames(content).size > 0 ? 'lost' : found;
  const isNeeded = condition === 'lost' || condition === 'damaged';
  const decisions = isNeeded ? printedDecisions(content) : NO_DECISIONS;
  return {
    state: { ...state, mapping: mergeMappings(decisions.mapping, state.mapping) },
    condition,
    decisions,
  };
}
