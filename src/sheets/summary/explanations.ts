import type { AssessedCriterion, Assessment } from '../../model/assessment';
import { formula, text, type CellStyle } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { message } from '../../model/message';
import type { Risk } from '../../model/risk';
import { mergeUserText, leafKey, type GeneratedTextHashes } from '../../memory/preserved-rows';
import { findGeneratedPlace } from '../../memory/generated-sheets';
import { BODY, POINTS_STYLE } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import { lineFigures } from './figures';
import { SUMMARY_GRID } from './details';
import { noteSection } from './overview';
import { linkTo, type Column } from '../table/column';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';
import { keptSection, userLines } from '../table/user-lines';

/** A leaf whose claim lacks something, and how its score is explained. */
interface ExplanationLine {
  readonly assessed: AssessedCriterion;
  readonly risk: Risk;
  readonly explanation: string;
}

const COLUMNS: readonly Column<ExplanationLine, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    cell: ({ risk }) => text(risk.leaf.shown),
    link: ({ risk }) => linkTo(risk.leaf.scoreCell, risk.leaf.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', cell: ({ risk }) => text(risk.leaf.name) },
  {
    id: 'self',
    startColumn: 'max',
    header: 'summary.self',
    cell: ({ risk, assessed }, { places, isGeneratedFormula }) =>
      formula(
        `=${places.summary.ref('details', risk.leaf.id, 'self')}`,
        lineFigures(assessed, isGeneratedFormula).self,
      ),
    style: POINTS_STYLE,
  },
  {
    id: 'lacks',
    startColumn: 'applicable',
    header: 'summary.lacks',
    cell: ({ risk }, { t }) =>
      text(risk.causes.map((cause) => t(message(`summary.lacks.${cause}`))).join('; ')),
  },
  {
    id: 'explanation',
    startColumn: 'lost',
    header: 'summary.explanation',
    cell: ({ explanation }) => text(explanation),
    isEditable: true,
  },
];

/** What a person explained in the summary, by the leaf's id; empty text where nothing is there. */
export function writtenExplanations(
  { leaves }: Pick<Assessment, 'leaves'>,
  content: WorkbookContent,
): (id: string) => string {
  const lines = userLines(
    { grid: SUMMARY_GRID, columns: COLUMNS },
    findGeneratedPlace('explanations', content),
    {
      leaves: leaves.map(({ criterion }) => criterion),
      date1904: content.date1904,
      earlierHashes: new Map(),
    },
  );
  return (id) => lines.of(id)?.text('explanation') ?? '';
}

const LOOK: CellStyle = { ...BODY, vertical: 'top' };

/**
 * Part 2 of the report: one line for each leaf without evidence or with incomplete evidence, what is missing, and
 * the explanation of how its score was reached: the criteria sheet's, or what a person writes here.
 */
export function explanationSections(
  assessment: Assessment,
  content: WorkbookContent,
  earlierHashes: GeneratedTextHashes,
): { readonly sections: readonly SheetSection<SheetContext>[]; readonly hashes: GeneratedTextHashes } {
  const { leaves, expected } = assessment;
  const existing = userLines(
    { grid: SUMMARY_GRID, columns: COLUMNS },
    findGeneratedPlace('explanations', content),
    { leaves: leaves.map(({ criterion }) => criterion), date1904: content.date1904, earlierHashes },
  );
  const risks = new Map(assessment.risks.map((risk) => [risk.leaf.id, risk]));
  const listed = leaves.flatMap((assessed) => {
    const risk = risks.get(assessed.criterion.id);
    return risk ? [{ risk, assessed }] : [];
  });
  const hashes = new Map<string, string>();
  const lines = listed.map(({ risk, assessed }): ExplanationLine => {
    const line = existing.of(risk.leaf.id);
    const texts = line && { row: line.row, texts: [line.text('explanation')] };
    const merged = mergeUserText([risk.leaf.leaf?.explanation ?? ''], texts, earlierHashes);
    hashes.set(leafKey(risk.leaf), merged.hashes);
    return { risk, assessed, explanation: merged.texts[0] ?? '' };
  });
  const orphans = existing.orphans(new Set(listed.map(({ risk }) => risk.leaf.id)));
  const words = message(expected ? 'summary.explanation.none' : 'summary.explanation.no-evidence');
  const sections =
    lines.length + orphans.length === 0
      ? [noteSection('explanations', words)]
      : [
          tableSection({ id: 'explanations', columns: COLUMNS, rows: lines, lookOf: () => LOOK }),
          keptSection({ id: 'explanations-kept', columns: COLUMNS, gap: 1 }, orphans, () => LOOK),
        ];
  return { sections, hashes };
}
