import type { Assessed } from '../../assess';
import {
  evidenceDuplicate,
  evidenceNoDate,
  evidenceNoNumber,
  evidenceNoPage,
  evidenceUnknownCriterion,
  evidenceWrongYear,
} from '../../checking/evidence';
import { linkLocalPath, linkUnsafe } from '../../checking/links';
import { runChecks, type Check } from '../../checking/check';
import { NO_DECISIONS } from '../../memory/printed-decisions';
import { asCode } from '../../model/criterion';
import { asEvidenceId, type Evidence } from '../../model/evidence';
import type { Finding } from '../../model/finding';
import { linkEvidence } from '../../reading/evidence/evidence-links';
import type { EvidenceLine } from '../../pane-edits/evidence-line';
import { writeDay } from '../../text/date/day';
import { dateInSentence } from '../../text/date/sentence-date';
import { readWrittenDate } from '../../text/date/written-date';
import { codesIn } from './pickable-criteria';

/** One line of the evidence list as it is typed. */
export type EvidenceTexts = Readonly<Record<keyof EvidenceLine, string>>;

/** The parts that are typed; criteria are ticked. */
export const TYPED_PARTS: readonly Exclude<keyof EvidenceLine, 'criterion'>[] = [
  'title', 'document', 'issued', 'issuer', 'page', 'link',
]; // prettier-ignore

const EMPTY_FORM: EvidenceTexts = {
  criterion: '',
  title: '',
  document: '',
  issued: '',
  issuer: '',
  page: '',
  link: '',
};

/** An empty line for a criterion, or the line as it is. */
export const textsFor = (criterion: string, entry: Evidence | null): EvidenceTexts =>
  entry === null
    ? { ...EMPTY_FORM, criterion }
    : {
        criterion: entry.criteria.join('; '),
        title: entry.title,
        document: entry.document,
        issued: entry.issued === null ? entry.issuedText : writeDay(entry.issued),
        issuer: entry.issuer,
        page: entry.page,
        link: entry.link,
      };

/** What a careful colleague would say of a single line. */
const CHECKS: readonly Check[] = [
  evidenceUnknownCriterion,
  evidenceNoNumber,
  evidenceNoDate,
  evidenceNoPage,
  evidenceWrongYear,
  linkUnsafe,
  linkLocalPath,
  evidenceDuplicate,
];

/** The line, and what is to be said of it before it is written. A title and a criterion are the least. */
export function readEvidence(
  texts: EvidenceTexts,
  entry: Evidence | null,
  { assessment, isGeneratedFormula }: Assessed,
): { readonly line: EvidenceLine; readonly isComplete: boolean; readonly remarks: readonly Finding[] } {
  const date = readWrittenDate(texts.issued);
  const issued = date.kind === 'day' ? date.day : null;
  const line: EvidenceLine = { ...trimmed(texts), issued };
  const criteria = codesIn(line.criterion).map(asCode);
  // As the list will be read: a day that is in the name is the document's.
  const named = texts.issued.trim() === '' ? dateInSentence(line.title) : null;
  const draft: Evidence = {
    id: entry?.id ?? asEvidenceId('TL-…'),
    title: line.title,
    document: line.document,
    issued: named?.kind === 'day' ? named.day : issued,
    issuedText: issued === null ? texts.issued.trim() : '',
    issuer: line.issuer,
    page: line.page,
    link: line.link,
    confidentiality: entry?.confidentiality ?? '',
    notes: entry?.notes ?? '',
    criteria,
    suggestion: null,
    opens: '',
    source: 'list',
    cell: entry?.cell ?? { sheet: '', row: -1, column: 0 },
  };
  const others = assessment.evidence.entries.filter((other) => other !== entry);
  const links = linkEvidence(assessment.set.fields, [draft], []);
  const evidence = { ...assessment.evidence, entries: [...others, draft] };
  const remembered = { stateCondition: 'none', decisions: NO_DECISIONS } as const;
  const checked = { ...assessment, evidence, links, isGeneratedFormula, ...remembered };
  const remarks = runChecks(CHECKS, checked).filter(({ subject }) => subject === draft.id);
  return { line, isComplete: line.title !== '' && criteria.length > 0, remarks };
}

const trimmed = (texts: EvidenceTexts): EvidenceTexts =>
  Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, text.trim()])) as EvidenceTexts;
