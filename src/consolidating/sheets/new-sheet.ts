import { CONSOLIDATION_SHEETS, type ConsolidationSheet } from '../../memory/consolidation-sheets';
import { placeConsolidationSheet, type GeneratedSheetPlace } from '../../memory/generated-sheets';
import type { WorkbookContent } from '../../model/grid';

/** The sheet with which a consolidation begins. */
export const CONSOLIDATION_FIRST_SHEET = CONSOLIDATION_SHEETS.ranking.title;

/** Where a sheet of a consolidation is in this workbook, or is to be, and the name of its block. */
export const sheetIn = (
  content: WorkbookContent,
  kind: ConsolidationSheet,
): { readonly place: GeneratedSheetPlace; readonly name: string } => ({
  place: placeConsolidationSheet(kind, content),
  name: CONSOLIDATION_SHEETS[kind].name,
});
