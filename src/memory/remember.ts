import type { Edits } from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { recall } from './recall';
import { mergeMappings } from './merge-mappings';
import { writeState } from './state';

/**
 * Adds what a person decided to the state that the workbook carries, and touches no cell: so that the choice holds when
 * the pane is opened again, or by the next person. State of a later release is left as it is: the choice then holds for
 * this time only.
 */
export function rememberEdits(content: WorkbookContent, mapping: Mapping): Edits {
  const { state, condition } = recall(content);
  const kept = { ...state, mapping: mergeMappings(state.mapping, mapping) };
  return { sheets: [], names: [], state: condition === 'newer' ? null : writeState(kept) };
}
