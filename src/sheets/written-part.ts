import type { Translate } from '../model/message';
import type { CellValue } from '../model/cell';
import type { NameEdit } from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import type { GeneratedTextHashes } from '../memory/preserved-rows';
import type { SectionAt } from './section';

/** What the report's parts are made from beside the assessment. */
export interface ReportPartContext {
  readonly content: WorkbookContent;
  readonly sheet: string;
  readonly say: Translate;
  readonly remembered: GeneratedTextHashes;
  /** The summary's own line of a leaf: its row, and the score that it shows. */
  readonly lineOf: (leafId: string) => { readonly row: number; readonly self: CellValue } | null;
}

/** A part in which a person writes: the section, the name of its place, and what to remember of our own texts. */
export interface WrittenPart {
  readonly at: SectionAt;
  readonly nameAt: (firstRow: number) => NameEdit;
  readonly proposals: GeneratedTextHashes;
}
