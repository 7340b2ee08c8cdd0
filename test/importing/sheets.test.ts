import { assess } from '../../src/assess';
import { importEdits } from '../../src/importing/sheets/import-edits';
import { IMPORT_FIRST_SHEET } from '../../src/importing/sheets/import-sheets';
import type { ImportedPlan } from '../../src/model/imported-plan';
import { asDay } from '../../src/model/task';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { planOf, planText, sharedPlan } from '../support/documents';
import { inVietnamese } from '../support/say';

/** The plan as the engine reads it from the workbook that was written. */
function readBack(plan: ImportedPlan) {
  const written = openXlsx(emptyWorkbook(IMPORT_FIRST_SHEET)).apply(importEdits(plan, inVietnamese));
  const { assessment } = assess(openXlsx(written).content, { asOf: asDay('2026-12-31') });
  return {
    year: assessment.year,
    targets: assessment.targets.map(({ target: { no, field, text, goal } }) => ({ no, field, text, goal })),
    tasks: assessment.tasks.map(({ task: { no, content, lead, support, product, person, deadline } }) => ({
      no,
      content,
      lead,
      support,
      product,
      person,
      deadline,
    })),
  };
}

const COMPOSED = planText(
  'I. MỤC TIÊU',
  '- Trên 90% hồ sơ đúng hạn, dưới 2,5% hồ sơ phải bổ sung; xếp thứ 5 trở lên.',
  'II. NHIỆM VỤ',
  'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tSản phẩm\tLãnh đạo phụ trách\tThời hạn',
  '1\t- Rà soát văn bản, +84 là số máy\tThanh tra\tCác phòng\t=A1\tPhó Giám đốc\tQuý II',
  '2\tXây dựng quy chế\tVăn phòng\tCác phòng\tQuy chế\tGiám đốc\tSau khi tỉnh ban hành',
);

describe('the workbook of an imported plan', () => {
  test.each([
    ['composed', COMPOSED],
    ['recognised without marks', sharedPlan('lai-chau-bql-kkt-2026.txt')],
    ['with an annex', sharedPlan('thai-nguyen-khcn-2026.txt')],
  ])('is read back with the same targets and tasks: %s', (_, text) => {
    const plan = planOf(text);
    const back = readBack(plan);
    expect(back.year).toBe(2026);
    expect(back.targets).toEqual(
      plan.targets.map(({ no, field, text: words, goal }) => ({ no, field, text: words, goal })),
    );
    expect(back.tasks).toEqual(
      plan.tasks.map(({ no, content, lead, support, product, person, deadline }) => ({
        no,
        content,
        lead,
        support,
        product,
        person,
        deadline,
      })),
    );
  });
});
