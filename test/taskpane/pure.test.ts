import { assess } from '../../src/assess';
import { asPoints, asRatio } from '../../src/model/points';
import { asDay, type TaskStatus } from '../../src/model/task';
import type { AssessedTask } from '../../src/model/assessment';
import type { Rule } from '../../src/model/rule';
import { bandOfIndex } from '../../src/taskpane/band';
import {
  columnsOf,
  formOf,
  readForm as readCorrection,
  rowsOf,
  sampleRows,
} from '../../src/taskpane/start/correction-form';
import { coverageOf } from '../../src/taskpane/evidence/coverage';
import { partsOf, readForm, textsOf } from '../../src/taskpane/shared/declaration-form';
import { readEvidence, textsFor } from '../../src/taskpane/evidence/evidence-form';
import { inOrder } from '../../src/taskpane/gaps/gap-order';
import { tasksToMind } from '../../src/taskpane/gaps/tasks-to-mind';
import { keepPreferences, readPreferences, USUAL } from '../../src/taskpane/preferences';
import { regainLines } from '../../src/taskpane/gaps/regain';
import { ruleLines } from '../../src/taskpane/score/rule-lines';
import { scoreRows } from '../../src/taskpane/score/score-rows';
import { freshSession, next, NO_FILTER } from '../../src/taskpane/session';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { message } from '../../src/model/message';
import { exampleBook } from '../support/example-book';
import { inEnglish, inVietnamese } from '../support/say';

const { content } = openXlsx(exampleBook());
const assessed = assess(content, { asOf: asDay('2026-12-20') });
const { assessment } = assessed;
const leafOf = (code: string) => {
  const found = assessment.leaves.find(({ criterion }) => criterion.code === code);
  if (!found?.criterion.leaf) throw new Error(`no leaf ${code}`);
  return { criterion: found.criterion, leaf: found.criterion.leaf };
};

describe('the rows of the score screen', () => {
  const codes = (filter = NO_FILTER, unfolded: readonly string[] = []) =>
    scoreRows(assessment, filter, new Set(unfolded)).map(({ assessed: { criterion } }) => criterion.code);

  test('are the fields at first, and what a field holds once it is unfolded', () => {
    expect(codes()).toEqual(['1', '2']);
    expect(codes(NO_FILTER, ['2'])).toEqual(['1', '2', '2.1', '2.2', '2.3', '2.4']);
  });

  test('are found without marks: "ke hoach" finds "Kế hoạch"', () => {
    expect(codes({ ...NO_FILTER, search: 'ban hanh KE HOACH' })).toEqual(['1', '1.1', '1.1.1']);
    expect(codes({ ...NO_FILTER, search: 'đúng hạn' })).toEqual(['1', '1.2', '1.2.1', '2', '2.1']);
    expect(codes({ ...NO_FILTER, search: 'không có gì như thế' })).toEqual([]);
  });

  test('are filtered by state and by field', () => {
    expect(codes({ ...NO_FILTER, state: 'missing' })).toEqual(['1', '1.2', '1.2.2']);
    expect(codes({ ...NO_FILTER, field: '2', state: 'survey' })).toEqual(['2', '2.3']);
  });
});

describe('the form of a declaration', () => {
  test('asks what the rule asks', () => {
    expect(partsOf(leafOf('1.1.1').leaf)).toEqual(['level']);
    expect(partsOf(leafOf('1.1.2').leaf)).toEqual(['total', 'achieved']);
    expect(partsOf(leafOf('1.2.1').leaf)).toEqual(['count']);
    expect(partsOf(leafOf('2.3').leaf)).toEqual([]);
  });

  test('reads only what was changed, and says what is wrong with the rest', () => {
    const { criterion, leaf } = leafOf('1.1.2');
    const before = textsOf(criterion, leaf);
    expect(before).toMatchObject({ total: '13', achieved: '11' });
    const read = (texts: object) => readForm(['total', 'achieved', 'rate'], { ...before, ...texts }, before);
    expect(read({})).toEqual({ trial: {}, errors: {} });
    expect(read({ achieved: '12,5' }).trial).toEqual({ achieved: 12.5 });
    expect(read({ achieved: '' }).trial).toEqual({ achieved: null });
    expect(read({ rate: '88,5' }).trial).toEqual({ rate: 0.885 });
    expect(read({ rate: '88,5%' }).trial).toEqual({ rate: 0.885 });
    expect(read({ achieved: 'mười' }).errors).toEqual({ achieved: 'pane.fix.error.number' });
    expect(read({ achieved: '1.234' }).errors).toEqual({ achieved: 'pane.fix.error.ambiguous' });
    expect(read({ achieved: '-1' }).errors).toEqual({ achieved: 'pane.fix.error.negative' });
    expect(read({ achieved: '5%' }).errors).toEqual({ achieved: 'pane.fix.error.percent' });
    expect(read({ rate: '120' }).errors).toEqual({ rate: 'pane.fix.error.over' });
  });
});

describe('the correction of recognition', () => {
  const form = formOf('criteria', assessment.recognition, assessment.year);
  const [grid] = content.grids;

  test('begins from what was recognised', () => {
    expect(form).toMatchObject({ sheet: 'Bộ tiêu chí', firstRow: '4', lastRow: '4', year: '2026' });
    expect(rowsOf(form)).toEqual({ first: 3, last: 3 });
    if (!grid) throw new Error('no grid');
    expect(
      columnsOf(grid, { first: 3, last: 3 })
        .slice(0, 2)
        .map(({ label }) => label),
    ).toEqual(['A · STT', 'B · Lĩnh vực, tiêu chí, tiêu chí thành phần']);
    expect(sampleRows(grid, form, 2).map(({ row }) => row)).toEqual([4, 5]);
  });

  test('becomes a decision with the words that the header has now', () => {
    const { mapping, problem } = readCorrection(form, content);
    expect(problem).toBeNull();
    expect(mapping).toMatchObject({ criteriaSheet: 'Bộ tiêu chí', year: 2026 });
    expect(mapping.criteriaTable?.columns?.max).toEqual({ column: 2, words: 'Điểm tối đa' });
    const again = assess(content, { asOf: asDay('2026-12-20'), mapping }).assessment;
    expect(again.total).toEqual(assessment.total);
  });

  test('decides the unit only where somebody says another name', () => {
    const unitOf = (unit: string | null) => {
      const { mapping } = readCorrection({ ...form, unit }, content);
      return assess(content, { asOf: asDay('2026-12-20'), mapping }).assessment.set.unit;
    };
    expect(readCorrection(form, content).mapping).not.toHaveProperty('unit');
    expect(unitOf('  Ủy ban nhân dân \n xã Tân Lập ')).toBe('Ủy ban nhân dân xã Tân Lập');
    expect(unitOf('')).toBe(assessment.set.unit);
  });

  test.each([
    [{ sheet: '' }, 'pane.correct.problem.sheet'],
    [{ lastRow: '2' }, 'pane.correct.problem.rows'],
    [{ firstRow: 'x' }, 'pane.correct.problem.rows'],
    [{ columns: {} }, 'pane.correct.problem.role'],
    [{ year: '26' }, 'pane.correct.problem.year'],
  ])('is not a decision with %j', (change, key) => {
    expect(readCorrection({ ...form, ...change }, content).problem?.key).toBe(key);
  });
});

describe('the tasks to mind', () => {
  const task = (no: string, due: string | null, status: TaskStatus): AssessedTask => {
    const [some] = assessment.tasks;
    if (!some) throw new Error('no task');
    const deadline = { ...some.task.deadline, due: due === null ? null : asDay(due) };
    return { task: { ...some.task, no, deadline }, status };
  };

  test('are the overdue ones, the longest first, then what is due within 30 days, then what cannot be told', () => {
    const tasks = [
      task('1', '2026-12-30', 'done-on-time'),
      task('2', null, 'unknown'),
      task('3', '2027-01-19', 'open'),
      task('4', '2027-01-20', 'open'),
      task('5', '2026-12-19', 'overdue'),
      task('6', '2026-03-31', 'overdue'),
      task('7', null, 'continuous'),
      task('8', '2026-12-31', 'open'),
      task('9', null, 'waiting'),
    ];
    const shown = tasksToMind(tasks, asDay('2026-12-20')).map(({ task: { no } }) => no);
    expect(shown).toEqual(['6', '5', '8', '3', '2']);
  });
});

describe('a line of evidence', () => {
  test('needs a criterion and a title', () => {
    expect(readEvidence(textsFor('1.1.1', null), null, assessed).isComplete).toBe(false);
    const texts = { ...textsFor('1.1.1', null), title: 'Kế hoạch' };
    expect(readEvidence(texts, null, assessed).isComplete).toBe(true);
  });

  test('is checked while it is typed', () => {
    const texts = {
      ...textsFor('9.9', null),
      title: 'Báo cáo',
      document: 'BC',
      issued: '31/02/2026',
      link: 'D:\\bao-cao.pdf',
    };
    const codes = readEvidence(texts, null, assessed).remarks.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'evidence-unknown-criterion',
        'evidence-no-number',
        'evidence-no-date',
        'evidence-no-page',
        'link-local-path',
      ]),
    );
  });

  test('that is there is shown as it stands', () => {
    const [entry] = assessment.evidence.entries;
    expect(textsFor('', entry ?? null)).toMatchObject({ document: '475/KH-SKHCN', issued: '24/12/2025' });
  });
});

test('a rule is said in both languages', () => {
  const rule: Rule = { kind: 'linear', floor: { at: 0.8, inclusive: true }, target: asRatio(1) };
  const lines = ruleLines(rule, asPoints(2));
  expect(lines.map(inVietnamese)).toEqual(['Tỷ lệ (b/a) × 2 điểm', 'Dưới 80 %: 0 điểm']);
  expect(lines.map(inEnglish)).toEqual(['Rate (b/a) × 2 points', 'Below 80%: 0 points']);
  for (const { criterion } of assessment.leaves) {
    if (criterion.leaf)
      expect(ruleLines(criterion.leaf.rule, asPoints(1)).map(inVietnamese).join()).not.toMatch(/…/);
  }
});

test('gaps say what regains them, with the rate that is reached', () => {
  const gap = assessment.gaps.find(({ leaf }) => leaf.code === '1.1.2');
  expect(gap && regainLines(gap).map(inVietnamese)).toEqual([
    'thêm 1, đạt 12/13 = 92,31 %: +0,16 điểm',
    'thêm 2, đạt 13/13 = 100 %: +0,31 điểm',
  ]);
  const byEase = inOrder(assessment.gaps, 'ease').map(({ ease }) => ease);
  expect(byEase[0]).toBe('at-the-desk');
  expect(inOrder(assessment.gaps, 'points')).toBe(assessment.gaps);
});

test('coverage counts claims, not leaves', () => {
  const { claims, covered, open } = coverageOf(assessment);
  expect(claims).toBe(covered.length + open.length);
  expect(open.map(({ criterion }) => criterion.code)).toEqual(['1.2.1', '2.4']);
});

test('the ministry’s groups', () => {
  expect([90, 89.99, 80, 79.99].map(bandOfIndex)).toEqual([
    'pane.band.a',
    'pane.band.b',
    'pane.band.b',
    'pane.band.below',
  ]);
});

describe('preferences', () => {
  test('survive, and damaged ones are as if there were none', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const chosen = { language: 'en', scheme: 'dark', screen: 'gaps', autoRescore: true } as const;
    keepPreferences(storage, chosen);
    expect(readPreferences(storage)).toEqual(chosen);
    for (const damaged of ['{', '[]', 'null', '{"screen":"x","language":7}', '"a"']) {
      kept.set([...kept.keys()][0] ?? '', damaged);
      expect(readPreferences(storage)).toEqual(USUAL);
    }
  });

  test('are not missed where storage is closed', () => {
    const closed = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    };
    expect(readPreferences(closed)).toEqual(USUAL);
    expect(() => keepPreferences(closed, USUAL)).not.toThrow();
    expect(readPreferences(null)).toEqual(USUAL);
  });

  test('hold nothing of the workbook', () => {
    expect(Object.keys(USUAL).sort()).toEqual(['autoRescore', 'language', 'scheme', 'screen']);
  });
});

describe('the session', () => {
  const loaded = next(freshSession('start'), {
    type: 'loaded',
    loaded: { content, result: { kind: 'assessed', assessed } },
    announcement: message('pane.undone'),
  });

  test('forgets what was changed outside once it is read again', () => {
    const changed = next(loaded, { type: 'changed-outside', sheet: 'Bộ tiêu chí' });
    expect(changed.changed).toEqual(['Bộ tiêu chí']);
    expect(next(changed, { type: 'changed-outside', sheet: 'Bộ tiêu chí' })).toBe(changed);
    const again = next(changed, {
      type: 'loaded',
      loaded: { content, result: { kind: 'assessed', assessed } },
      announcement: message('pane.undone'),
    });
    expect(again.changed).toEqual([]);
  });

  test('keeps a decision about a typed score as long as the score stands', () => {
    const { row } = leafOf('2.4').criterion;
    const decided = next(loaded, { type: 'gave-way', rows: [row, 999], give: true });
    const again = next(decided, {
      type: 'loaded',
      loaded: { content, result: { kind: 'assessed', assessed } },
      announcement: message('pane.undone'),
    });
    expect([...again.giveWay]).toEqual([row]);
  });

  test('adds trials up and takes them back one by one or all', () => {
    const tried = next(next(loaded, { type: 'tried', id: 'a', trial: { total: 1 } }), {
      type: 'tried',
      id: 'b',
      trial: { total: 2 },
    });
    expect(tried.trials.size).toBe(2);
    expect(next(tried, { type: 'tried', id: 'a', trial: null }).trials.size).toBe(1);
    expect(next(tried, { type: 'untried' }).trials.size).toBe(0);
  });
});
