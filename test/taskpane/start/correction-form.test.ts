import { assess } from '../../../src/assess';
import { asDay } from '../../../src/model/task';
import {
  columnsOf,
  formOf,
  readCorrectionForm as readCorrection,
  rowsOf,
  sampleRows,
} from '../../../src/taskpane/start/correction-form';
import { assessment, content } from '../assessed-example';

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
