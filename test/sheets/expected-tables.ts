import type { AssessedCriterion } from '../../src/model/assessment';
import type { Gap } from '../../src/model/gap';
import { message } from '../../src/model/message';
import type { Points } from '../../src/model/points';
import type { Risk } from '../../src/model/risk';
import { measureOf } from '../../src/sheets/plan-proposals';
import { sumPoints } from '../../src/text/decimal';
import { serialFromDay } from '../../src/text/date/day';
import { inVietnamese } from '../support/say';
import {
  CODE,
  details,
  EASE,
  explanations,
  fields,
  LEAF,
  leafOf,
  lost,
  notApplicable,
  SELF,
  tasks,
  topGaps,
  TOTAL,
  type Expected,
} from './expected-summary';
import type { ShownLine } from './shown-tables';

/**
 * What must stand under each header of the generated sheets, told from the assessment and by the headers' words
 * alone: neither ids nor positions of columns are known here.
 */

const PLAN_LOST = 'Điểm chưa đạt';

const planLines: Expected = (assessment, typed) => {
  const { gaps, risks } = assessment;
  const ids = [...new Set([...gaps, ...risks].map(({ leaf }) => leaf.id))];
  const gapLeaves = gaps.map(({ leaf }) => leafOf(assessment, leaf.id));
  return [
    ...ids.map((id) => {
      const leaf = leafOf(assessment, id);
      const gap = gaps.find((each) => each.leaf.id === id);
      const risk = risks.find((each) => each.leaf.id === id);
      return {
        [CODE]: leaf.criterion.shown,
        [LEAF]: leaf.criterion.name,
        [PLAN_LOST]: gap ? lost(leaf) : '',
        'Điểm tối đa': leaf.criterion.max ?? '',
        'Nguyên nhân': expect.stringContaining(
          gap ? `${inVietnamese(message(`plan.cause.${gap.why}`))}: ` : 'Cần hoàn thiện: ',
        ),
        ...proposals(leaf, gap, risk),
        'Ghi chú của đơn vị': '',
        ...typed[leaf.criterion.name],
      };
    }),
    {
      [LEAF]: TOTAL,
      [PLAN_LOST]: sumPoints(gapLeaves.map(lost)),
    },
  ];
};

const proposals = (leaf: AssessedCriterion, gap: Gap | undefined, risk: Risk | undefined): ShownLine => ({
  'Mức cần đạt, biện pháp khắc phục': gap
    ? expect.stringContaining(inVietnamese(measureOf(gap)))
    : inVietnamese(message(`plan.fix.${risk?.causes[0] ?? 'no-evidence'}`)),
  'Khả năng khắc phục': EASE[gap?.ease ?? 'at-the-desk'],
  'Cơ quan, đơn vị chủ trì': gap?.lead.unit || (leaf.criterion.leaf?.lead ?? ''),
  'Thời gian hoàn thành':
    gap && gap.ease !== 'at-the-desk' && gap.ease !== 'next-year' && gap.lead.dueText !== ''
      ? gap.lead.dueText
      : expect.stringMatching(/^(Trước khi gửi hồ sơ|Đưa vào kế hoạch năm \d{4}|31\/12\/\d{4})$/),
  'Tài liệu cần có': expect.stringMatching(/^(TL-\d+.*: |Văn bản hoặc số liệu trích xuất)/),
});

const register: Expected = ({ evidence }) =>
  evidence.entries.map((entry) => ({
    'Mã TLKC': entry.id,
    'Tên tài liệu': entry.title,
    'Số, ký hiệu': entry.document,
    'Ngày ban hành': entry.issued === null ? entry.issuedText : serialFromDay(entry.issued, false),
    'Cơ quan ban hành': entry.issuer,
    'Trang, mục': entry.page,
    'Liên kết': entry.link,
    'Độ mật': entry.confidentiality,
    'Mã tiêu chí': entry.criteria.join('; '),
  }));

const appraisedFields: Expected = ({ appraisal, total }) => {
  const isAppraised = (code: string): boolean =>
    (appraisal?.leaves ?? []).some(({ leaf }) => leaf.path[0] === code);
  const sums = (
    of: { self: Points; appraised: Points; difference: Points; index: number | null } | null,
  ): ShownLine => ({
    'Điểm tự đánh giá của các TCTP đã thẩm định': of?.self ?? '',
    'Điểm thẩm định': of?.appraised ?? '',
    'Chênh lệch': of?.difference ?? '',
    'Chỉ số thẩm định (%)': of?.index ?? '',
  });
  return [
    ...(appraisal?.fields ?? []).map(({ field, ...own }) => ({
      [CODE]: field.shown,
      'Lĩnh vực': field.name,
      'Điểm tối đa': field.max ?? '',
      ...sums(isAppraised(field.code) ? own : null),
    })),
    { [CODE]: '', 'Lĩnh vực': TOTAL, 'Điểm tối đa': total.max, ...sums(appraisal?.total ?? null) },
  ];
};

const appraisedLeaves: Expected = ({ appraisal }) =>
  (appraisal?.leaves ?? []).flatMap(({ leaf, self: own, appraised, difference }) => {
    const opinion = leaf.leaf?.appraisal.opinion ?? '';
    if (!difference && opinion === '') return [];
    return {
      [CODE]: leaf.shown,
      [LEAF]: leaf.name,
      'Điểm tối đa': leaf.max ?? '',
      [SELF]: own ?? '',
      'Điểm thẩm định': appraised,
      'Chênh lệch': difference ?? '',
      'Ý kiến thẩm định': opinion,
      'Giải trình của đơn vị': leaf.leaf?.explanation ?? '',
      'Việc cần làm': expect.stringMatching(/^(Cần giải trình|Đã giải trình, chờ kết quả thẩm định|Không)$/),
      'Hạn giải trình': '',
      'Ghi chú của đơn vị': '',
      'Thẩm định lần 1': '',
    };
  });

/** The tables of each generated sheet in their order, and the lines that each must show. */
export const EXPECTED_TABLES: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'Tổng hợp tự đánh giá': {
    fields,
    'top-gaps': topGaps,
    tasks,
    explanations,
    'not-applicable': notApplicable,
    details,
  },
  'Điểm chưa đạt và khắc phục': { lines: planLines },
  'Danh mục tài liệu kiểm chứng': { entries: register },
  'Đối chiếu thẩm định': { fields: appraisedFields, leaves: appraisedLeaves },
};
