import { assess, type Assessed } from '../../src/assess';
import { PLAN_AS_READ } from '../../src/importing/amended-lines';
import { knownLists } from '../../src/importing/known-lists';
import { planChanges, withoutOverwriting, type ListChanges } from '../../src/importing/plan-changes';
import { importedWorkbook } from '../../src/importing/imported-workbook';
import { linesToWrite, planEdits, type PlanToWrite } from '../../src/importing/sheets/plan-edits';
import { noEdits, number, text, type Block } from '../../src/model/edits';
import type { ImportedPlan } from '../../src/model/imported-plan';
import type { LineChange } from '../../src/model/line-change';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { CRITERIA_SHEET, criteriaBook } from '../support/criteria-book';
import { planOf, planText } from '../support/documents';
import { refusalOf } from '../support/refusal';
import { inVietnamese } from '../support/say';

// A plan that is issued, and the plan that replaces it in the summer.

const HEADER = 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn';
const ISSUED = planText(
  'I. MỤC TIÊU',
  '- Tối thiểu 90% hồ sơ được giải quyết đúng hạn.',
  '- 100% văn bản đi được ký số.',
  '- Trên 80% phản ánh của người dân được trả lời trong tuần.',
  'II. NHIỆM VỤ',
  HEADER,
  '1\tRà soát văn bản quy phạm pháp luật\tThanh tra Sở\tCác phòng\tQuý II/2026',
  '2\tTập huấn nghiệp vụ một cửa\tVăn phòng Sở\tCác phòng\tTháng 8/2026',
  '3\tKhảo sát sự hài lòng của doanh nghiệp\tVăn phòng Sở\t\tQuý IV/2026',
);
const CHANGED = planText(
  'I. MỤC TIÊU',
  '- Tối thiểu 95% hồ sơ được giải quyết đúng hạn.',
  '- 100% văn bản đi được ký số.',
  '- Dưới 2% hồ sơ phải xin lỗi công dân.',
  'II. NHIỆM VỤ',
  HEADER,
  '1\tRà soát văn bản quy phạm pháp luật\tThanh tra Sở\tCác phòng\tQuý III/2026',
  '2\tTập huấn nghiệp vụ một cửa\tVăn phòng Sở\tCác phòng\tTháng 8/2026',
  '3\tXây dựng quy chế phối hợp liên thông\tPhòng Kế hoạch\tCác phòng\tTháng 10/2026',
);

const assessed = (bytes: Uint8Array): Assessed =>
  assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') });

function toWrite(plan: ImportedPlan, bytes: Uint8Array): PlanToWrite {
  const known = knownLists(plan, assessed(bytes).assessment, openXlsx(bytes).content);
  return { plan, decisions: PLAN_AS_READ, changes: planChanges(plan, known) };
}

const written = (bytes: Uint8Array, plan: PlanToWrite): Uint8Array =>
  openXlsx(bytes).apply(planEdits(plan, inVietnamese, openXlsx(bytes).content));

/** "2: new", "1: changed deadline Quý II/2026 → Quý III/2026". */
const told = (list: ListChanges | null): readonly string[] =>
  [...(list?.of ?? new Map<string, LineChange>())].map(([no, change]) =>
    [
      `${no}: ${change.kind}`,
      ...(change.kind === 'changed'
        ? change.differences.map(({ role, before, after }) => `${role} ${before} → ${after}`)
        : []),
    ].join(' '),
  );

const linesIn = (bytes: Uint8Array) => {
  const { targets, tasks } = assessed(bytes).assessment;
  return {
    targets: targets.map(({ target: { no, text: words } }) => `${no} ${words}`),
    tasks: tasks.map(({ task: { no, content, deadline } }) => `${no} ${content}; ${deadline.text}`),
  };
};

/** A workbook with blocks of text on a sheet. */
const withBlocks = (bytes: Uint8Array, sheet: string, blocks: readonly Block[]): Uint8Array =>
  openXlsx(bytes).apply({ sheets: [{ ...noEdits(sheet), blocks }], names: [], state: null });

const first = importedWorkbook(planOf(ISSUED), inVietnamese);

describe('a changed plan beside the sheets of the one before', () => {
  test('a plan in which no task was read says nothing of the tasks that the workbook has', () => {
    const withoutAnnex = planOf(planText('I. MỤC TIÊU', '- Tối thiểu 95% hồ sơ được giải quyết đúng hạn.'));
    const { tasks, targets } = toWrite(withoutAnnex, first).changes;
    expect([tasks?.gone, targets?.gone.length]).toEqual([[], 2]);
  });

  test('what is new, changed, as it was and gone is told', () => {
    const { changes } = toWrite(planOf(CHANGED), first);
    expect(told(changes.targets)).toEqual([
      '1: changed text Tối thiểu 90% hồ sơ được giải quyết đúng hạn → Tối thiểu 95% hồ sơ được giải quyết đúng hạn',
      '2: same',
      '3: new',
    ]);
    expect(changes.targets?.gone.map(({ texts }) => texts['text'])).toEqual([
      'Trên 80% phản ánh của người dân được trả lời trong tuần',
    ]);
    expect(told(changes.tasks)).toEqual([
      '1: changed deadline Quý II/2026 → Quý III/2026',
      '2: same',
      '3: new',
    ]);
    expect(changes.tasks?.gone.map(({ texts }) => texts['content'])).toEqual([
      'Khảo sát sự hài lòng của doanh nghiệp',
    ]);
  });

  test('the sheets are brought to the plan: cells that differ, new lines below, nothing taken out', () => {
    const filled = withBlocks(first, 'Danh mục nhiệm vụ', [
      { row: 4, column: 5, cells: [[text('Báo cáo kết quả'), text('Phó Giám đốc')]] },
      { row: 5, column: 8, cells: [[text('Đã hoàn thành')]] },
    ]);
    const plan = toWrite(planOf(CHANGED), filled);
    expect(linesToWrite(plan)).toEqual({ targets: 2, tasks: 2 });
    const after = written(filled, plan);
    expect(linesIn(after)).toEqual({
      targets: [
        '1 Tối thiểu 95% hồ sơ được giải quyết đúng hạn',
        '2 100% văn bản đi được ký số',
        '3 Trên 80% phản ánh của người dân được trả lời trong tuần',
        '4 Dưới 2% hồ sơ phải xin lỗi công dân',
      ],
      tasks: [
        '1 Rà soát văn bản quy phạm pháp luật; Quý III/2026',
        '2 Tập huấn nghiệp vụ một cửa; Tháng 8/2026',
        '3 Khảo sát sự hài lòng của doanh nghiệp; Quý IV/2026',
        '4 Xây dựng quy chế phối hợp liên thông; Tháng 10/2026',
      ],
    });
    const { grids } = openXlsx(after).content;
    expect(grids.map(({ sheet }) => sheet)).toEqual(openXlsx(first).content.grids.map(({ sheet }) => sheet));
    const tasks = grids.find(({ sheet }) => sheet === 'Danh mục nhiệm vụ');
    expect(tasks?.values[4]?.slice(5, 7)).toEqual(['Báo cáo kết quả', 'Phó Giám đốc']);
    expect(tasks?.values[5]?.[8]).toBe('Đã hoàn thành');
    // The level beside the words, and the verdict of a new line, follow.
    const targets = grids.find(({ sheet }) => sheet === 'Chỉ tiêu');
    expect(targets?.values[4]?.[4]).toBe(0.95);
    expect(targets?.formulas[7]?.[9]).toBe('=IF(OR(H8="",N(G8)=0),"",IF(H8/G8<E8,"Đạt","Chưa đạt"))');
  });

  test('the same plan again changes nothing', () => {
    const plan = toWrite(planOf(ISSUED), first);
    expect([...told(plan.changes.targets), ...told(plan.changes.tasks)].join(' ')).not.toMatch(/new|changed/);
    expect(planEdits(plan, inVietnamese, openXlsx(first).content).sheets).toEqual([]);
    const after = written(first, toWrite(planOf(CHANGED), first));
    const again = toWrite(planOf(CHANGED), after);
    expect(linesToWrite(again)).toEqual({ targets: 0, tasks: 0 });
  });

  test('without leave to write over, new lines and empty cells are written, and no other cell', () => {
    const typed = withBlocks(first, 'Danh mục nhiệm vụ', [
      { row: 4, column: 2, cells: [[text('Thanh tra Sở (ông An)')]] },
      { row: 4, column: 12, cells: [[text('đã hỏi lại')]] },
      { row: 5, column: 3, cells: [[text('')]] },
    ]);
    const plan = toWrite(planOf(CHANGED), typed);
    const changes = withoutOverwriting(plan.changes);
    expect([...told(changes.targets), ...told(changes.tasks)]).toEqual([
      '1: same',
      '2: same',
      '3: new',
      '1: same',
      '2: changed support  → Các phòng',
      '3: new',
    ]);
    const { grids } = openXlsx(written(typed, { ...plan, changes })).content;
    const cells = (sheet: string) => grids.find((grid) => grid.sheet === sheet)?.values ?? [];
    expect(cells('Chỉ tiêu')[4]?.slice(2, 5)).toEqual([
      'Tối thiểu 90% hồ sơ được giải quyết đúng hạn',
      'ít nhất',
      0.9,
    ]);
    expect(cells('Danh mục nhiệm vụ')[4]?.slice(1, 5)).toEqual([
      'Rà soát văn bản quy phạm pháp luật',
      'Thanh tra Sở (ông An)',
      'Các phòng',
      'Quý II/2026',
    ]);
    expect(cells('Danh mục nhiệm vụ')[4]?.[12]).toBe('đã hỏi lại');
    expect(cells('Danh mục nhiệm vụ')[5]?.[3]).toBe('Các phòng');
  });

  test('the level beside the words stays as it was put where only another cell is written over', () => {
    const lowered = withBlocks(first, 'Chỉ tiêu', [
      { row: 4, column: 4, cells: [[number(0.97)]] },
      { row: 4, column: 10, cells: [[text('Thanh tra Sở')]] },
    ]);
    const plan = planOf(ISSUED);
    const withLead = { ...plan, targets: plan.targets.map((line) => ({ ...line, lead: 'Văn phòng Sở' })) };
    const { grids } = openXlsx(written(lowered, toWrite(withLead, lowered))).content;
    const line = grids.find(({ sheet }) => sheet === 'Chỉ tiêu')?.values[4];
    expect([line?.[4], line?.[10]]).toEqual([0.97, 'Văn phòng Sở']);
  });

  test('a line that is left out is not written, and no other line takes its place', () => {
    const { changes, plan } = toWrite(planOf(CHANGED), first);
    const decisions = { ...PLAN_AS_READ, leftTargets: new Set(['1', '3']), leftTasks: new Set(['1', '3']) };
    expect(planEdits({ plan, changes, decisions }, inVietnamese, openXlsx(first).content).sheets).toEqual([]);
  });

  test('a plan of another year is not the changed plan of this one', () => {
    const next = planOf(CHANGED.replaceAll('2026', '2027'));
    const plan = toWrite(next, first);
    expect(plan.changes).toEqual({ targets: null, tasks: null });
    const after = openXlsx(written(first, plan)).content.grids.map(({ sheet }) => sheet);
    expect(after).toEqual([
      'Chỉ tiêu',
      'Danh mục nhiệm vụ',
      'Chưa đưa vào',
      'Chỉ tiêu (2)',
      'Danh mục nhiệm vụ (2)',
      'Chưa đưa vào (2)',
    ]);
  });
});

describe('a plan beside an office’s own annex', () => {
  const OWN = [
    ['PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    [],
    ['Nội dung công việc', 'Thời gian hoàn thành', 'Đơn vị chủ trì', 'Kết quả'],
    ['Rà soát văn bản quy phạm pháp luật', 'Quý II/2026', 'Thanh tra Sở', ''],
    ['Tập huấn nghiệp vụ một cửa', 'Tháng 8/2026', 'Văn phòng Sở', ''],
  ];
  const SET = criteriaBook([
    { code: '1', name: 'LĨNH VỰC', max: 2 },
    { code: '1.1', name: 'Ban hành kế hoạch', max: 2 },
  ]);
  const book = (below: readonly (readonly string[])[] = []): Uint8Array =>
    openXlsx(SET).apply({
      sheets: [
        {
          ...noEdits('Phụ lục 1', true),
          blocks: [
            {
              row: 0,
              column: 0,
              cells: [...OWN, ...below].map((cells) => cells.map((words) => text(words))),
            },
          ],
        },
      ],
      names: [],
      state: null,
    });

  test('its own columns are written, a sheet is made for the targets that it lacks', () => {
    const plan = toWrite(planOf(CHANGED), book());
    const after = written(book(), plan);
    const { grids } = openXlsx(after).content;
    expect(grids.map(({ sheet }) => sheet)).toEqual([
      CRITERIA_SHEET,
      'Phụ lục 1',
      'Chỉ tiêu',
      'Chưa đưa vào',
    ]);
    expect(grids[1]?.values.slice(3, 6).map((cells) => cells.slice(0, 3))).toEqual([
      ['Rà soát văn bản quy phạm pháp luật', 'Quý III/2026', 'Thanh tra Sở'],
      ['Tập huấn nghiệp vụ một cửa', 'Tháng 8/2026', 'Văn phòng Sở'],
      ['Xây dựng quy chế phối hợp liên thông', 'Tháng 10/2026', 'Phòng Kế hoạch'],
    ]);
  });

  test('a signature right below it is not written over: the sentence says where room is needed', () => {
    const own = book([[], ['NGƯỜI LẬP BIỂU']]);
    const plan = toWrite(planOf(CHANGED), own);
    expect(refusalOf(() => written(own, plan))).toBe('import.ui.no-room');
  });
});
