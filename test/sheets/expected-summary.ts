import type { AssessedCriterion, Assessment } from '../../src/model/assessment';
import type { GapEase } from '../../src/model/gap';
import { message } from '../../src/model/message';
import { asPoints, type Points } from '../../src/model/points';
import type { TaskStatus } from '../../src/model/task';
import { assessedLeaves } from '../../src/scoring/claims';
import { measureOf } from '../../src/sheets/plan-proposals';
import { indexOf, subtractPoints, sumPoints } from '../../src/text/decimal';
import { inVietnamese } from '../support/say';
import type { ShownLine } from './shown-tables';

/** What a person typed into a line of a table, by its criterion's name and the header. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The lines of a table, each with what stands under its headers. */
export type Expected = (assessment: Assessment, typed: Typed) => readonly ShownLine[];

export const CODE = 'Mã';
const NAME = 'Lĩnh vực, tiêu chí thành phần';
export const LEAF = 'Tiêu chí thành phần';
export const SELF = 'Điểm tự đánh giá';
export const TOTAL = 'TỔNG CỘNG';

export const EASE: Readonly<Record<GapEase, string>> = {
  'at-the-desk': 'Bổ sung được ngay',
  'small-change': 'Cần thay đổi nhỏ',
  'large-change': 'Cần thay đổi lớn',
  'next-year': 'Chuyển năm sau',
};

/** What the score cell shows. */
const self = ({ criterion: { existingScore }, outcome }: AssessedCriterion): Points | '' =>
  existingScore.kind === 'typed' ? asPoints(existingScore.points) : (outcome?.points ?? '');

const state = ({ outcome }: AssessedCriterion): string =>
  inVietnamese(message(`state.${outcome?.state ?? 'missing'}`));

const asNumber = (points: Points | ''): Points => (points === '' ? asPoints(0) : points);

export const lost = (leaf: AssessedCriterion): Points =>
  subtractPoints(leaf.sums.applicableMax, asNumber(self(leaf)));

function figures(leaves: readonly AssessedCriterion[], shownSelf: Points | ''): ShownLine {
  const sum = (of: (leaf: AssessedCriterion) => Points): Points => sumPoints(leaves.map(of));
  const applicable = sum(({ sums }) => sums.applicableMax);
  return {
    'Điểm tối đa': sum(({ sums }) => sums.max),
    'Điểm tối đa áp dụng': applicable,
    [SELF]: shownSelf,
    // What nobody has scored yet has no index, and not the index 0.
    'Chỉ số (%)': shownSelf === '' ? '' : (indexOf(shownSelf, applicable) ?? ''),
    'Điểm chưa đạt': subtractPoints(applicable, asNumber(shownSelf)),
  };
}

/** Nothing where no leaf has a score: that is no score of 0. */
function selfSum(leaves: readonly AssessedCriterion[]): Points | '' {
  const scores = leaves.map(self).filter((points) => points !== '');
  return scores.length === 0 ? '' : sumPoints(scores);
}

const sumsOf = (leaves: readonly AssessedCriterion[]): ShownLine => ({
  ...figures(leaves, selfSum(leaves)),
  'TCTP có điểm': expect.stringMatching(/^(\d+\/\d+|Điều tra XHH)$/),
  'TCTP có TLKC': expect.stringMatching(/^(\d+\/\d+)?$/),
});

export const fields: Expected = ({ fields, leaves }) => [
  ...fields.map((field) => ({
    [CODE]: field.criterion.shown,
    [NAME]: field.criterion.name,
    ...sumsOf(assessedLeaves(field)),
  })),
  { [NAME]: TOTAL, ...sumsOf(leaves) },
];

export const details: Expected = ({ fields, gaps, evidenceOf }) =>
  fields.flatMap((field) => [
    { [CODE]: field.criterion.shown, [NAME]: field.criterion.name },
    ...assessedLeaves(field).map((leaf) => ({
      [CODE]: leaf.criterion.shown,
      [NAME]: leaf.criterion.name,
      ...figures([leaf], self(leaf)),
      'Trạng thái': state(leaf),
      'Cơ quan, đơn vị chủ trì':
        gaps.find((gap) => gap.leaf.id === leaf.criterion.id)?.lead.unit || (leaf.criterion.leaf?.lead ?? ''),
      'Tài liệu kiểm chứng': (evidenceOf.get(leaf.criterion.id) ?? []).join('; '),
    })),
  ]);

export const leafOf = ({ leaves }: Assessment, id: string): AssessedCriterion => {
  const leaf = leaves.find(({ criterion }) => criterion.id === id);
  if (!leaf) throw new Error(`no leaf ${id}`);
  return leaf;
};

const largestFirst = (gaps: Assessment['gaps']): Assessment['gaps'] =>
  [...gaps].sort((a, b) => b.lost - a.lost);

export const topGaps: Expected = (assessment) =>
  largestFirst(assessment.gaps)
    .slice(0, 5)
    .map((gap) => ({
      [CODE]: gap.leaf.shown,
      [LEAF]: gap.leaf.name,
      'Điểm chưa đạt': lost(leafOf(assessment, gap.leaf.id)),
      'Việc cần làm để đạt thêm điểm': inVietnamese(measureOf(gap)).replaceAll('\n', '; '),
      'Cơ quan, đơn vị chủ trì': gap.lead.unit,
      'Khả năng khắc phục': EASE[gap.ease],
    }));

const STATUSES: Readonly<Record<string, readonly TaskStatus[]>> = {
  'Hoàn thành đúng hạn': ['done-on-time'],
  'Hoàn thành quá hạn': ['done-late'],
  'Chưa hoàn thành, quá hạn': ['overdue'],
  'Chưa hoàn thành, trong hạn': ['open'],
  'Thường xuyên hoặc chưa xác định thời hạn': ['done', 'waiting', 'continuous', 'unknown'],
};

export const tasks: Expected = ({ tasks: all }) => {
  const lineOf = (unit: string, no: string, own: Assessment['tasks']): ShownLine => ({
    STT: no,
    'Cơ quan, đơn vị chủ trì': unit,
    'Tổng số': own.length,
    ...Object.fromEntries(
      Object.entries(STATUSES).map(([header, statuses]) => [
        header,
        own.filter(({ status }) => statuses.includes(status)).length,
      ]),
    ),
    'Tỷ lệ hoàn thành (%)':
      Math.round((own.filter(({ status }) => status.startsWith('done')).length / own.length) * 1000) / 10,
  });
  const units = [...new Set(all.map(({ task }) => unitOf(task.lead)))]
    .map((unit) => ({ unit, own: all.filter(({ task }) => unitOf(task.lead) === unit) }))
    .sort((a, b) => b.own.length - a.own.length);
  const [shown, rest] = units.length > 15 ? [units.slice(0, 14), units.slice(14)] : [units, []];
  const others = rest.length > 0 ? [{ unit: '…', own: rest.flatMap(({ own }) => own) }] : [];
  return [
    ...[...shown, ...others].map(({ unit, own }, index) => lineOf(unit, String(index + 1), own)),
    lineOf(TOTAL, '', all),
  ];
};

const unitOf = (lead: string): string => (lead.split(/[;\n]/)[0] ?? '').trim() || '…';

export const notApplicable: Expected = ({ leaves }) =>
  leaves
    .filter(({ outcome }) => outcome?.state === 'not-applicable')
    .map((leaf) => ({
      [CODE]: leaf.criterion.shown,
      [LEAF]: leaf.criterion.name,
      'Điểm tối đa': leaf.criterion.max ?? '',
      'Cách tính': expect.stringMatching(
        /^(Không áp dụng: trừ [\d,]+ điểm khỏi tổng|Không phát sinh: được tính đủ)/,
      ),
      'Lý do': expect.stringMatching(/^Không/),
    }));

export const explanations: Expected = (assessment, typed) =>
  assessment.leaves.flatMap((leaf) => {
    const { criterion } = leaf;
    const risk = assessment.risks.find((each) => each.leaf.id === criterion.id);
    if (!risk) return [];
    return {
      [CODE]: criterion.shown,
      [LEAF]: criterion.name,
      [SELF]: self(leaf),
      'Còn thiếu': risk.causes.map((cause) => inVietnamese(message(`summary.lacks.${cause}`))).join('; '),
      'Giải trình của đơn vị': criterion.leaf?.explanation ?? '',
      ...typed[criterion.name],
    };
  });
