import type { AssessedCriterion } from '../model/assessment';
import type { Evidence, EvidenceDoubt } from '../model/evidence';
import { message, type Message } from '../model/message';
import { properNumber } from '../reading/evidence/evidence-register';
import { isAddress } from '../text/link';
import { markedKey, textKey } from '../text/key';
import { memoize } from '../text/memoize';
import type { Check, Checked, Remark } from './check';
import { isClaim, isExplained, isProved } from '../scoring/claims';

/** A leaf that claims points without a document and without a word of explanation. */
export const evidenceMissing: Check = {
  code: 'evidence-missing',
  severity: 'warning',
  find: (checked) =>
    claimsWithoutEvidence(checked).map(({ criterion }) => ({
      subject: criterion,
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
    return leaves.flatMap((leaf) => {
      const { criterion } = leaf;
      const ids = evidenceOf.get(criterion.id) ?? [];
      if (!isClaim(leaf) || ids.length === 0 || isExplained(leaf)) return [];
      if (ids.some((id) => complete.get(id))) return [];
      const cell = { ...criterion.scoreCell, column };
      return [{ subject: criterion, cell, message: message('finding.explanation-missing') }];
    });
  },
};

const isComplete = (entry: Evidence): boolean =>
  (entry.document !== '' || !isNumbered(entry)) && entry.issued !== null && entry.page !== '';

const claimsWithoutEvidence = (checked: Checked): readonly AssessedCriterion[] =>
  checked.leaves.filter((leaf) => isClaim(leaf) && !isExplained(leaf) && !isProved(leaf, checked));

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

/** The page may be in the list or in the page column of every criterion that the document supports. */
export const evidenceNoPage: Check = {
  code: 'evidence-no-page',
  severity: 'info',
  find: ({ evidence, leaves, evidenceOf }) => {
    const pages = new Map<string, readonly string[]>();
    for (const { criterion } of leaves) {
      for (const id of evidenceOf.get(criterion.id) ?? [])
        pages.set(id, [...(pages.get(id) ?? []), criterion.leaf?.page ?? '']);
    }
    return evidence.entries
      .filter(({ id, page }) => page === '' && !(pages.get(id)?.every((each) => each !== '') ?? false))
      .map((entry) => entryRemark(entry, message('finding.evidence-no-page', { title: entry.title })));
  },
};

/** What is not a document of an office has no number: extracts of data, pictures, pages and records of systems. */
const UNNUMBERED =
  /^(?:(?:cac|bang|file|tep|ban) )*(?:anh|hinh anh|man hinh|chup man hinh|anh chup|trich xuat|ket xuat|du lieu|so lieu|danh sach|bang thong ke|video|clip|phim|bang ghi|duong dan|dia chi|duong link|link|trang|chuyen trang|chuyen muc|tin bai|bai viet|phan mem|he thong|cong dich vu cong)\b/;

/** True where a document with such a name should have a number and symbol. */
export const isNumbered = ({ title }: Pick<Evidence, 'title'>): boolean => isTitleOfNumbered(title);

const isTitleOfNumbered = memoize((title) => !UNNUMBERED.test(textKey(title)) && !isAddress(title));

export const evidenceNoNumber = entryCheck('evidence-no-number', 'warning', (entry) =>
  /\d/.test(entry.document) || !isNumbered(entry)
    ? null
    : message('finding.evidence-no-number', { title: entry.title }),
);

export const evidenceNoDate = entryCheck('evidence-no-date', 'warning', ({ issued, issuedText, title }) => {
  if (issued !== null) return null;
  return issuedText === ''
    ? message('finding.evidence-no-date', { title })
    : message('finding.evidence-no-date.unreadable', { title, text: issuedText });
});

/**
 * Issued outside the assessment year, where a criterion is about that year. A plan may be issued in the last
 * quarter before it, and the year's own reports in the first quarter after it. What is in force until it is
 * replaced (a regulation, a legal text, a decision of appointment) may be older.
 */
export const evidenceWrongYear: Check = {
  code: 'evidence-wrong-year',
  severity: 'warning',
  find: ({ evidence, year, leaves, evidenceOf }) => {
    const names = new Map<string, string>();
    for (const { criterion } of leaves)
      for (const id of evidenceOf.get(criterion.id) ?? [])
        names.set(id, `${names.get(id) ?? ''} ${criterion.name}`);
    return evidence.entries.flatMap((entry) => {
      if (year === null || !isOutsideYear(entry, year, names.get(entry.id) ?? '')) return [];
      const args = { title: entry.title, issued: Number(entry.issued?.slice(0, 4)), year };
      return [entryRemark(entry, message('finding.evidence-wrong-year', args))];
    });
  },
};

/** True where a document of another year is to prove what a year's criterion asks for. */
export const isOutsideYear = (entry: Evidence, year: number, criteria: string): boolean =>
  !isOfTheYear(entry, year) && !isStanding(entry, criteria);

function isOfTheYear({ issued, title }: Evidence, year: number): boolean {
  if (issued === null) return true;
  const [issuedYear = 0, month = 0] = issued.split('-').map(Number);
  if (issuedYear === year) return true;
  const isPlan = /\b(ke hoach|quyet dinh|chuong trinh|quy che|chi thi)\b/.test(textKey(title));
  return (issuedYear === year - 1 && month >= 10 && isPlan) || (issuedYear === year + 1 && month <= 3);
}

const STANDING =
  /\b(quy che|quy dinh|noi quy|quy trinh|de an vi tri viec lam|luat|nghi dinh|thong tu|nghi quyet|bo nhiem|giai doan)\b/;
const LEGAL = /\/(19|20)\d\d\//;

/** In force from its issue on, whatever the year: by its own words, its number, or its criterion's. */
const isStanding = ({ title, document }: Evidence, criteria: string): boolean =>
  STANDING.test(textKey(title)) ||
  LEGAL.test(document) ||
  /\b(quy che|quy dinh|noi quy|vi tri viec lam|quy trinh)\b/.test(textKey(criteria));

export const evidenceUnknownCriterion: Check = {
  code: 'evidence-unknown-criterion',
  severity: 'error',
  find: ({ links }) =>
    links.unknown.map(({ evidence, code }) =>
      entryRemark(evidence, message('finding.evidence-unknown-criterion', { code, title: evidence.title })),
    ),
};

/**
 * A code that repeats from field to field, alone: such a document is not evidence for every criterion with that code.
 */
export const evidenceAmbiguousCriterion: Check = {
  code: 'evidence-ambiguous-criterion',
  severity: 'error',
  find: ({ links }) =>
    links.ambiguous.map(({ evidence, code, criteria }) => {
      const example = criteria[0]?.shown ?? code;
      const args = { code, title: evidence.title, count: criteria.length, example };
      const isSame = example === code;
      const key = isSame
        ? 'finding.evidence-ambiguous-criterion.same'
        : 'finding.evidence-ambiguous-criterion';
      return entryRemark(evidence, message(key, args));
    }),
};

/** The same number and date under two titles, or one address under two documents. */
export const evidenceDuplicate: Check = {
  code: 'evidence-duplicate',
  severity: 'info',
  find: ({ evidence }) => {
    const byNumber = new Map<string, Evidence>();
    const byLink = new Map<string, Evidence>();
    return evidence.entries.flatMap((entry) => {
      const number = entry.document === '' ? null : `${properNumber(entry.document)} ${entry.issued ?? ''}`;
      const twin = firstOf(byNumber, number, entry);
      const neighbour = firstOf(byLink, documentAddress(entry.link), entry);
      if (twin && markedKey(twin.title) !== markedKey(entry.title)) {
        const args = { document: entry.document, id: twin.id, title: twin.title, other: entry.title };
        return [entryRemark(entry, message('finding.evidence-duplicate', args))];
      }
      if (!neighbour || twin || markedKey(neighbour.title) === markedKey(entry.title)) return [];
      const args = { id: neighbour.id, title: neighbour.title, other: entry.title };
      return [entryRemark(entry, message('finding.evidence-duplicate.link', args))];
    });
  },
};

/** The entry that was first under a key; the one at hand is put there where none was. */
function firstOf(known: Map<string, Evidence>, key: string | null, entry: Evidence): Evidence | undefined {
  if (key === null) return undefined;
  const first = known.get(key);
  if (!first) known.set(key, entry);
  return first;
}

/** An address that leads to one document: a path of some depth, no home page and no folder. */
const documentAddress = (link: string): string | null =>
  /^(https?:\/\/|www\.)[^/]+\/.*[^/]$/i.test(link.trim()) ? link.trim().replace(/^https?:\/\//i, '') : null;

/** A document under a mark of secrecy does not belong into this workbook, nor onto an open system. */
export const evidenceConfidential = entryCheck(
  'evidence-confidential',
  'warning',
  ({ confidentiality, title }) =>
    /^(|-|không|khong|thường|công khai|bình thường|không mật)$/iu.test(confidentiality.trim())
      ? null
      : message('finding.evidence-confidential', { title, mark: confidentiality }),
);

/** Numbers of the register that two documents have. */
export const evidenceIdRepeated: Check = {
  code: 'evidence-id-repeated',
  severity: 'warning',
  find: ({ evidence }) => doubts(evidence, 'number-repeated', 'finding.evidence-id-repeated'),
};

/** Numbers that the criteria name and the register does not have. */
export const evidenceIdUnknown: Check = {
  code: 'evidence-id-unknown',
  severity: 'warning',
  find: ({ evidence }) => doubts(evidence, 'number-unknown', 'finding.evidence-id-unknown'),
};

const doubts = (
  { doubts: all }: Checked['evidence'],
  wanted: EvidenceDoubt['kind'],
  key: 'finding.evidence-id-repeated' | 'finding.evidence-id-unknown',
): readonly Remark[] =>
  all
    .filter(({ kind }) => kind === wanted)
    .map(({ id, cell }) => ({ subject: id, cell, message: message(key, { id }) }));
