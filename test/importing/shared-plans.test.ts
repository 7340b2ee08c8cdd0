import { planOf, sharedPlan, shortGoal } from '../support/documents';

describe('the plan of an economic zone, by poor recognition', () => {
  const plan = planOf(sharedPlan('lai-chau-bql-kkt-2026.txt'));

  test('every target with operator and value, in the order of the plan', () => {
    const rates = [100, 25, 100, 100, 100, 100, 100, 100, 100, 100, 100, 50, 100, 100, 100, 100, 100];
    expect(plan.targets.map(shortGoal)).toEqual(rates.map((rate) => `≥ ${rate}%`));
  });

  test('two stand outside its targets, and all wait for their marks', () => {
    const keys = plan.targets.map(({ doubts }) => doubts.map(({ key }) => key));
    expect(keys.map((each) => each.includes('import.doubt.outside-targets'))).toEqual(
      plan.targets.map((_, at) => at === 0 || at === 16),
    );
    expect(keys.every((each) => each.includes('import.doubt.marks'))).toBe(true);
  });

  test('its year and number are read, and the annex that is not in the file is missed', () => {
    expect(plan).toMatchObject({ year: 2026, number: '2182/KH-BQL', tasks: [] });
    expect(plan.notTaken.map(({ why }) => why.key)).toEqual(['import.why.no-annex']);
  });
});

describe('the plan of a science department, with its annex', () => {
  const plan = planOf(sharedPlan('thai-nguyen-khcn-2026.txt'));

  test('one target, under its field', () => {
    expect(plan.targets.map(shortGoal)).toEqual(['≥ 100%']);
    expect(plan.targets[0]?.field).toMatch(/^Cải cách thủ tục hành chính/);
    expect(plan.targets[0]?.doubts).toEqual([]);
  });

  test('every task of the annex with lead, support and deadline', () => {
    const tasks = plan.tasks.slice(0, 13);
    expect(tasks.map(({ deadline }) => [deadline.due, deadline.conditional])).toEqual([
      ['2026-03-31', true],
      ['2026-01-31', true],
      ['2026-09-30', true],
      ['2026-05-31', false],
      ['2026-06-30', true],
      ['2026-09-30', false],
      ['2026-12-31', false],
      ['2026-12-31', false],
      ['2026-06-30', false],
      ['2026-12-31', false],
      ['2026-12-31', false],
      ['2026-12-31', false],
      ['2026-12-31', false],
    ]);
    expect(tasks.every(({ lead, support }) => lead !== '' && support !== '')).toBe(true);
    expect(tasks.every(({ doubts }) => doubts.length === 0)).toBe(true);
    expect(tasks[3]).toMatchObject({ lead: 'Các phòng chuyên môn', support: 'Văn phòng Sở' });
  });

  test('two reports that recur, each to be looked at', () => {
    const duties = plan.tasks.slice(13);
    expect(duties.map(({ lead, deadline }) => [lead, deadline.text, deadline.kind])).toEqual([
      ['Trưởng các phòng, đơn vị thuộc Sở', '(quý, năm)', 'recurring'],
      ['Văn phòng Sở', 'quý, 6 tháng, hàng năm hoặc đột xuất', 'recurring'],
    ]);
    expect(duties.every(({ doubts }) => doubts[0]?.key === 'import.doubt.recurring')).toBe(true);
  });

  test('a draft without a number, and the office as the text writes it', () => {
    expect(plan).toMatchObject({ unit: 'Sở Khoa học và Công nghệ', year: 2026, number: '/KH-SKHCN' });
  });
});

describe('a plan of inspections', () => {
  const plan = planOf(sharedPlan('lai-chau-khcn-kiem-tra-2025.txt'));

  test('gives no target and no task; the members of its team are listed as not taken', () => {
    expect(plan.targets).toEqual([]);
    expect(plan.tasks).toEqual([]);
    expect(plan.notTaken.map(({ why }) => why.key)).toEqual(Array(4).fill('import.why.no-goal'));
    expect(plan).toMatchObject({ unit: 'Sở Khoa học và Công nghệ', year: 2025 });
  });
});
