/** A fault in the layout of a generated sheet, as somebody might write it into today's code. */
export interface SeededFault {
  readonly name: string;
  /** From the folder of sources. */
  readonly file: string;
  /** Each text stands there once and is replaced. */
  readonly edits: readonly (readonly [before: string, after: string])[];
  /** What refuses it: the compiler, or the tests of `test/sheets/headers.test.ts`. */
  readonly caughtBy: 'compiler' | 'test';
}

/** One text for another, and back, at the same time. */
const swapped = (one: string, other: string): SeededFault['edits'] => [
  [one, '\u0000'],
  [other, one],
  ['\u0000', other],
];

const NEW_COLUMN = `  {
    id: 'added',
    header: 'plan.ease',
    width: 12,
`;
const BEFORE_STATE = `  {
    id: 'state',
    header: 'summary.state',`;

/**
 * The eight faults that passed all tests of the sheets while columns were positions written by hand, then others of
 * their kinds. Where one cannot be written as it was, it is written in the ways that come nearest.
 */
export const SEEDED_FAULTS: readonly SeededFault[] = [
  {
    name: '1. a column inserted in the header of the summary alone, its cells forgotten',
    file: 'sheets/summary/details.ts',
    edits: [[BEFORE_STATE, `${NEW_COLUMN}  },\n${BEFORE_STATE}`]],
    caughtBy: 'compiler',
  },
  {
    name: '1. … with cells that repeat those of the next column',
    file: 'sheets/summary/details.ts',
    edits: [
      [
        BEFORE_STATE,
        `${NEW_COLUMN}    cell: ofLeaf((row, context) => stateCell(row, context)),\n  },\n${BEFORE_STATE}`,
      ],
    ],
    caughtBy: 'test',
  },
  {
    name: '2. the chart’s series of self-scores reads the column of maxima',
    file: 'sheets/summary/fields.ts',
    edits: [["series: ['applicable', 'self']", "series: ['applicable', 'max']"]],
    caughtBy: 'test',
  },
  {
    name: '2. … by the number of its column',
    file: 'sheets/summary/fields.ts',
    edits: [["series: ['applicable', 'self']", "series: ['applicable', 3]"]],
    caughtBy: 'compiler',
  },
  {
    name: '2. … under the name of another column',
    file: 'sheets/table/chart-section.ts',
    edits: [['values: places.cells(table, column, lines)', 'values: places.cells(table, categories, lines)']],
    caughtBy: 'test',
  },
  {
    name: '3. the plan’s headers “Đơn vị chủ trì” and “Thời hạn” swapped',
    file: 'sheets/plan-columns.ts',
    edits: [
      ["  proposed('unit', 16),", "  { ...proposed('unit', 16), header: 'plan.due' },"],
      ["  proposed('due', 14),", "  { ...proposed('due', 14), header: 'plan.unit' },"],
    ],
    caughtBy: 'test',
  },
  {
    name: '3. … their contents swapped',
    file: 'sheets/plan-sheet.ts',
    edits: swapped("settled('unit')", "settled('due')"),
    caughtBy: 'test',
  },
  {
    name: '4. the headers of opinion and explanation swapped on the sheet of differences',
    file: 'sheets/appraisal-columns.ts',
    edits: swapped("header: 'appraisal.opinion'", "header: 'appraisal.explanation'"),
    caughtBy: 'test',
  },
  {
    name: '5. the page break before the explanations one row too low',
    file: 'sheets/table/sheet.ts',
    edits: [
      [
        '({ ...section, firstRow: places.firstRow(section.id) })),',
        '({ ...section, firstRow: places.firstRow(section.id) + 1 })),',
      ],
    ],
    caughtBy: 'test',
  },
  {
    name: '5. … before another part',
    file: 'sheets/summary/summary.ts',
    edits: [
      ["titleSection('summary.part-2', { startsPage: true })", "titleSection('summary.part-2')"],
      ["titleSection('summary.part-3')", "titleSection('summary.part-3', { startsPage: true })"],
    ],
    caughtBy: 'test',
  },
  {
    name: '5. … by the number of its row',
    file: 'sheets/summary/summary.ts',
    edits: [
      [
        "titleSection('summary.part-2', { startsPage: true })",
        "titleSection('summary.part-2', { startsPage: 52 })",
      ],
    ],
    caughtBy: 'compiler',
  },
  {
    name: '6. the explanations repeat the applicable points instead of the self-score',
    file: 'sheets/summary/explanations.ts',
    edits: [["ref('details', risk.leaf.id, 'self')", "ref('details', risk.leaf.id, 'applicable')"]],
    caughtBy: 'test',
  },
  {
    name: '6. … by the number of its column',
    file: 'sheets/summary/explanations.ts',
    edits: [["ref('details', risk.leaf.id, 'self')", "ref('details', risk.leaf.id, 3)"]],
    caughtBy: 'compiler',
  },
  {
    name: '7. the largest losses repeat the column left of the lost points',
    file: 'sheets/summary/overview.ts',
    edits: [["ref('details', leaf.id, 'lost')", "ref('details', leaf.id, 'index')"]],
    caughtBy: 'compiler',
  },
  {
    name: '7. … the maxima',
    file: 'sheets/summary/overview.ts',
    edits: [["ref('details', leaf.id, 'lost')", "ref('details', leaf.id, 'max')"]],
    caughtBy: 'test',
  },
  {
    name: '8. the register’s headers of date and issuer swapped',
    file: 'sheets/register.ts',
    edits: swapped("header: 'register.issued'", "header: 'register.issuer'"),
    caughtBy: 'test',
  },
  {
    name: 'the sum of a field over another column',
    file: 'sheets/summary/fields.ts',
    edits: [
      [
        "id: 'applicable', header: 'summary.applicable', cell: summedUp('applicable')",
        "id: 'applicable', header: 'summary.applicable', cell: summedUp('max')",
      ],
    ],
    caughtBy: 'test',
  },
  {
    name: 'the plan’s lost points from another column of the summary',
    file: 'sheets/plan-columns.ts',
    edits: [
      [
        "places.summary.cell('details', assessed.criterion.id, 'lost')",
        "places.summary.cell('details', assessed.criterion.id, 'self')",
      ],
    ],
    caughtBy: 'test',
  },
  {
    name: 'a link to the wrong column of the plan',
    file: 'sheets/summary/details.ts',
    edits: [
      [
        "linkTo(places.plan.cell('lines', idOf(row), 'code'))",
        "linkTo(places.plan.cell('lines', idOf(row), 'max'))",
      ],
    ],
    caughtBy: 'test',
  },
  {
    name: 'a link to a table that the sheet does not have',
    file: 'sheets/summary/details.ts',
    edits: [
      [
        "linkTo(places.register.cell('entries', first, 'id'))",
        "linkTo(places.register.cell('documents', first, 'id'))",
      ],
    ],
    caughtBy: 'compiler',
  },
  {
    name: 'the difference counted the wrong way round',
    file: 'sheets/appraisal-columns.ts',
    edits: swapped("leaf.id, 'appraised')", "leaf.id, 'self')"),
    caughtBy: 'test',
  },
  {
    name: 'tasks that are still in time counted as overdue',
    file: 'sheets/summary/tasks.ts',
    edits: [["'summary.tasks.overdue', ['overdue']", "'summary.tasks.overdue', ['open']"]],
    caughtBy: 'test',
  },
  {
    name: 'the header that stays on every page is that of another table',
    file: 'sheets/summary/summary.ts',
    edits: [["titles: 'details'", "titles: 'fields'"]],
    caughtBy: 'test',
  },
];

/** A source with a fault in it; throws where the text that the fault changes is not there once. */
export function withFault(source: string, { name, edits }: SeededFault): string {
  return edits.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) throw new Error(`${name}: not once in the file: ${before}`);
    return text.replace(before, () => after);
  }, source);
}
