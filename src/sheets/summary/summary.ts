import type { Assessment } from '../../model/assessment';
import { text } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import type { Mapping } from '../../model/mapping';
import { message, type MessageKey, type Translate } from '../../model/message';
import type { GeneratedTextHashes } from '../../memory/preserved-rows';
import { GENERATED_PLACES, GENERATED_SHEETS, type GeneratedSheetPlace } from '../../memory/generated-sheets';
import { NOTE, SUBTITLE } from '../cell-styles';
import { ONE_LINE } from '../row-height';
import type { SheetContext, SummaryIds } from '../sheet-context';
import type { IsGeneratedFormula } from '../shown-scores';
import { detailSection, SUMMARY_GRID } from './details';
import { decisionSections } from './decisions';
import { explanationSections } from './explanations';
import { fieldSections } from './fields';
import { outsideSections } from './outside';
import { headSection } from './head';
import { notApplicableSections } from './not-applicable';
import { coverageSection, gapSection } from './overview';
import { inspectionSections } from './inspection';
import { reportingSections } from './reports';
import { surveySections } from './survey';
import { targetSections } from './targets';
import { taskSections } from './tasks';
import { freeTextSections, signatureSection } from './written';
import { linesSection, runningLine, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { placeSheet, type PlacedSheet } from '../table/sheet';

/** What the summary's sections are made from, besides the assessment. */
export interface SummaryOptions {
  readonly content: WorkbookContent;
  readonly place: GeneratedSheetPlace;
  readonly t: Translate;
  readonly isGeneratedFormula: IsGeneratedFormula;
  /** What the office chose. */
  readonly mapping: Mapping;
  readonly earlierHashes: GeneratedTextHashes;
}

/** The summary with its rows, and what to remember of the explanations that we proposed. */
export interface PlacedSummary extends PlacedSheet<SummaryIds, SheetContext> {
  readonly hashes: GeneratedTextHashes;
}

/**
 * The sheet "Tổng hợp tự đánh giá" as offices file it: the result by field with a chart, the largest losses,
 * evidence, tasks; the explanations; difficulties and proposals; the signatures; what the
 * office chose beyond what its sheets say; and as an annex every leaf with
 * its score, state and evidence. Scores are formulas over the criteria sheet, so that they stay right when an
 * input is changed, with or without the add-in. What a person writes into the report is kept. Why: decision 0045.
 */
export function summarySheet(assessment: Assessment, options: SummaryOptions): PlacedSummary {
  const { content, place, t, isGeneratedFormula, mapping, earlierHashes } = options;
  const explanations = explanationSections(assessment, content, earlierHashes);
  const sections = [
    headSection(assessment, content, t),
    titleSection('summary.part-1', { height: ONE_LINE + 8 }),
    ...fieldSections(assessment, isGeneratedFormula),
    ...surveySections(assessment, isGeneratedFormula),
    ...outsideSections(assessment),
    titleSection('summary.top-gaps'),
    gapSection(assessment),
    titleSection('summary.coverage'),
    coverageSection(assessment),
    ...(assessment.tasks.length === 0 ? [] : [titleSection('summary.tasks'), ...taskSections(assessment)]),
    ...targetSections(assessment),
    ...inspectionSections(assessment),
    ...reportingSections(assessment),
    titleSection('summary.part-2', { startsPage: true }),
    ...explanations.sections,
    ...notApplicableSections(assessment),
    titleSection('summary.part-3'),
    ...freeTextSections('difficulties', content, t),
    ...freeTextSections('proposals', content, t),
    signatureSection(assessment, content, t),
    ...decisionSections(assessment, mapping),
    titleSection('summary.details', { startsPage: true, height: ONE_LINE + 8 }),
    linesSection({
      id: 'annexed',
      lines: [runningLine(({ t }: SheetContext) => text(t(message('summary.details.annexed'))), NOTE)],
      headsNext: true,
    }),
    detailSection(assessment, isGeneratedFormula),
  ];
  const sheet = placeSheet<SummaryIds, SheetContext>({
    place,
    grid: SUMMARY_GRID,
    sections,
    name: GENERATED_SHEETS.summary.name,
    parts: [
      {
        name: GENERATED_PLACES.explanations,
        from: 'explanations',
        to: explanations.sections.at(-1)?.id ?? 'explanations',
      },
      ...(['head', 'difficulties', 'proposals', 'signature'] as const).map((id) => ({
        name: GENERATED_PLACES[id],
        from: id,
        to: id,
      })),
    ],
    titles: 'details',
  });
  return { ...sheet, hashes: explanations.hashes };
}

/** A line that names the section below it. */
const titleSection = (
  key: MessageKey,
  { height = 26, startsPage = false }: { readonly height?: number; readonly startsPage?: boolean } = {},
): SheetSection<SheetContext> =>
  linesSection({
    id: key,
    lines: [wholeLine(({ t }) => text(t(message(key))), SUBTITLE, height)],
    startsPage,
    headsNext: true,
  });
