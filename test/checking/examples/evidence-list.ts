import type { WorkbookContent } from '../../../src/model/grid';
import type { Input } from '../../support/criteria-book';

/** A row of the evidence list. */
export type EvidenceRow = readonly Input[];

export const PLAN: EvidenceRow = [
  1,
  '1.1.1',
  'Kế hoạch CCHC năm 2026',
  '475/KH-SKHCN',
  '24/12/2025',
  'Sở KH&CN',
  'toàn văn',
  'https://skhcn.example.vn/475',
];

export const REPORT: EvidenceRow = [
  2,
  '1.1.2; 1.1.3; 1.2.1; 2.4',
  'Báo cáo kết quả CCHC năm 2026',
  '118/BC-SKHCN',
  '10/12/2026',
  'Sở KH&CN',
  'tr. 4',
  '',
];

const COLUMNS = { criterion: 1, title: 2, document: 3, issued: 4, page: 6, link: 7 } as const;

/** The plan with one column changed, and the report as it is. */
export const listWith = (changes: Partial<Record<keyof typeof COLUMNS, Input>>): readonly EvidenceRow[] => [
  PLAN.map((input, index) => {
    const role = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).find((key) => COLUMNS[key] === index);
    const changed = role && changes[role];
    return changed === undefined ? input : changed;
  }),
  REPORT,
];

/** Both as they are. */
export const whole = [PLAN, REPORT];

/** The content with a hyperlink on the link cell of the first entry. */
export const opening = (target: string) => (content: WorkbookContent) => ({
  ...content,
  grids: content.grids.map((grid) =>
    grid.sheet === 'Tài liệu kiểm chứng'
      ? { ...grid, links: [{ row: 4, column: 7, target, location: null }] }
      : grid,
  ),
});
