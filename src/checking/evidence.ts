import type { AssessedCriterion } from '../model/assessment';
import type { Evidence } from '../model/evidence';
import { message, type Message } from '../model/message';
import { markedKey, textKey } from '../text/key';
import { subjectOf, type Check, type Checked, type Remark } from './check';

/** A leaf that claims points without a document and without a word of explanation. */
export const evidenceMissing: Check = {
  code: 'evidence-missing',
  severity: 'warning',
  find: (checked) =>
    claimsWithoutEvidence(checked).map(({ criterion }) => ({
      subject: subjectOf(criterion),
      cell: criterion.leaf?.evidenceCell ?? criterion.scoreCell,
      message: message('finding.evidence-missing'),
    })),
};

/** Evidence is given but incomplete, and nothing explains it: the report must say how the score was reached. */
export const explanationMissing: Check = {
  code: 'explanation-missing',
  severity: 'info',
  find: ({ leaves, evidence, evidenceOf, set }) => {
    const column = set.layout.columns.explanation;
    if (column === undefined) return [];
    const complete = new Map(evidence.entries.map((entry) => [entry.id, isComplete(entry)]));
    return leaves.flatMap(({ criterion, outcome }) => {
      const ids = evidenceOf.get(criterion.id) ?? [];
      const isClaim = outcome?.state === 'scored' || outcome?.state === 'manual';
      if (!isClaim || ids.length === 0 || criterion.leaf?.explanation !== '') return [];
      if (ids.some((id) => complete.get(id))) return [];
      const cell = { ...criterion.scoreCell, column };
      return [{ subject: subjectOf(criterion), cell, message: message('finding.explanation-missing') }];
    });
  },
};

const isComplete = (entry: Evidence): boolean =>
  entry.document !== '' && entry.issued !== null && entry.page !== '';

function claimsWithoutEvidence({ leaves, evidenceOf }: Checked): readonly AssessedCriterion[] {
  return leaves.filter(({ criterion, outcome }) => {
    if (outcome?.state !== 'scored' && outcome?.state !== 'manual') return false;
    const { leaf } = criterion;
    return leaf?.explanation === '' && leaf.evidenceText === '' && !evidenceOf.has(criterion.id);
  });
}

const entryRemark = (entry: Evidence, text: Message): Remark => ({
  subject: entry.id,
  cell: entry.cell,
  message: text,
});

/** A check that looks at one entry of the register at a time. */
const entryCheck = (
  code: Check['code'],
  severity: Check['severity'],
  find: (entry: Evidence, checked: Checked) => Message | null,
): Check => ({
  code,
  severity,
  find: (checked) =>
    checked.evidence.entries.flatMap((entry) => {
      const text = find(entry, checked);
      return text ? [entryRemark(entry, text)] : [];
    }),
});

export const evidenceNoPage = entryCheck('evidence-no-page', 'info', ({ page, title }) =>
  page === '' ? message('finding.evidence-no-page', { title }) : null,
);

export const evidenceNoNumber = entryCheck('evidence-no-number', 'warning', ({ document, title }) =>
  /\d/.test(document) ? null : message('finding.evidence-no-number', { title }),
);

export const evidenceNoDate = entryCheck('evidence-no-date', 'warning', ({ issued, issuedText, title }) => {
  if (issued !== null) return null;
  return issuedText === ''
    ? message('finding.evidence-no-date', { title })
    : message('finding.evidence-no-date.unreadable', { title, text: issuedText });
});

/**
 * Issued outside the assessment year. A plan may be issued in the last quarter before it, and the year's own
 * reports in the first quarter after it.
 */
export const evidenceWrongYear = entryCheck(
  'evidence-wrong-year',
  'warning',
  ({ issued, title }, { year }) => {
    if (issued === null || year === null) return null;
    const [issuedYear = 0, month = 0] = issued.split('-').map(Number);
    if (issuedYear === year) return null;
    const isPlan = /\b(ke hoach|quyet dinh|chuong trinh|quy che|chi thi)\b/.test(textKey(title));
    if (issuedYear === year - 1 && month >= 10 && isPlan) return null;
    if (issuedYear === year + 1 && month <= 3) return null;
    return message('finding.evidence-wrong-year', { title, issued: issuedYear, year });
  },
);

export const evidenceUnknownCriterion: Check = {
  code: 'evidence-unknown-criterion',
  severity: 'error',
  find: ({ unknownCodes }) =>
    unknownCodes.map(({ evidence, code }) =>
      entryRemark(evidence, message('finding.evidence-unknown-criterion', { code, title: evidence.title })),
    ),
};

/** The same number and date under two titles, or the same link under two numbers. */
export const evidenceDuplicate: Check = {
  code: 'evidence-duplicate',
  severity: 'info',
  find: ({ evidence }) => {
    const first = new Map<string, Evidence>();
    return evidence.entries.flatMap((entry) => {
      const key = entry.document === '' ? null : `${markedKey(entry.document)} ${entry.issued ?? ''}`;
      const earlier = key === null ? undefined : first.get(key);
      if (key !== null && !earlier) first.set(key, entry);
      if (!earlier || markedKey(earlier.title) === markedKey(entry.title)) return [];
      const args = { document: entry.document, id: earlier.id, title: earlier.title, other: entry.title };
      return [entryRemark(entry, message('finding.evidence-duplicate', args))];
    });
  },
};
