import { assess } from '../../assess';
import type { Assessment } from '../../model/assessment';
import { leavesOf } from '../../model/criterion';
import type { Finding, FindingCode } from '../../model/finding';
import { EMPTY_WORKBOOK, type Grid, type WorkbookContent } from '../../model/grid';
import { message } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { asDay } from '../../model/task';
import type { DocumentPlace, TextDocument } from '../../model/text-document';
import { TEMPLATE_FIRST_SHEET } from '../../sheets/template';
import { plainText } from '../../text/key';
import { joinedTables, type JoinedTable } from '../joined-tables';
import { outlineOf } from '../outline';
import { withPointsAsNumbers } from './figure-columns';

/** A criteria set as a document prints it: its table, and what the engine reads of it. */
export interface ImportedCriteria {
  /** The lines above the table that say what it is. */
  readonly titles: readonly string[];
  readonly table: JoinedTable;
  readonly assessment: Assessment;
  /** What speaks against the maxima: sums that do not hold, codes twice, rows with points that have no place. */
  readonly problems: readonly CriteriaProblem[];
}

/** A finding about the table, and where in the document it is. */
export interface CriteriaProblem {
  readonly finding: Finding;
  readonly place: DocumentPlace | null;
  /** From 0, in its table. */
  readonly row: number;
}

/** Findings about the table itself: figures that an office has still to give do not count. */
const OF_THE_TABLE: ReadonlySet<FindingCode> = new Set([
  'sum-mismatch',
  'duplicate-code',
  'code-unreadable',
  'code-outside-parent',
  'row-not-placed',
  'unreadable-rule',
]);

/** This many lines above a table may say what it is. */
const TITLE_LINES = 6;
const MAX_TITLE_LENGTH = 160;

/**
 * The criteria set of a document: the table that the engine reads as one, put together over pages. Throws a `Refusal` where no
 * table of the document is one.
 */
export function importCriteria(document: TextDocument): ImportedCriteria {
  const found = joinedTables(outlineOf(document).tables).flatMap((table) => readSet(table) ?? []);
  const [most] = [...found].sort((one, other) => leafCount(other) - leafCount(one));
  if (!most || leafCount(most) === 0) throw new Refusal(message('import.no-criteria'));
  return most;
}

const leafCount = ({ assessment: { set } }: Pick<ImportedCriteria, 'assessment'>): number =>
  set.fields.flatMap(leavesOf).length;

function readSet(table: JoinedTable): ImportedCriteria | null {
  const titles = titlesAbove(table);
  const content = contentOf(titles, table.grid);
  try {
    // Nothing is scored yet: the day of judgement does not matter.
    const { assessment } = assess(content, { asOf: asDay('2000-01-01') });
    if (assessment.set.fields.length === 0) return null;
    const below = titles.length;
    const problems = assessment.findings
      .filter(({ code }) => OF_THE_TABLE.has(code))
      .map((finding): CriteriaProblem => {
        const at = table.rowPlaces[(finding.cell?.row ?? -1) - below];
        return { finding, place: at?.place ?? null, row: at?.row ?? 0 };
      });
    return { titles, table, assessment, problems };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const titlesAbove = ({ before }: JoinedTable): readonly string[] =>
  before
    .slice(-TITLE_LINES)
    .map(({ mark, text }) => plainText(`${mark} ${text}`))
    .filter((line) => line !== '' && line.length <= MAX_TITLE_LENGTH);

/** The table with its titles as a sheet, as somebody would paste it. */
function contentOf(titles: readonly string[], grid: Grid): WorkbookContent {
  const down = titles.length;
  const sheet: Grid = {
    ...grid,
    sheet: TEMPLATE_FIRST_SHEET,
    values: [...titles.map((line) => [line]), ...withPointsAsNumbers(grid.values)],
    merges: grid.merges.map((area) => ({
      ...area,
      firstRow: area.firstRow + down,
      lastRow: area.lastRow + down,
    })),
  };
  return { ...EMPTY_WORKBOOK, grids: [sheet] };
}
