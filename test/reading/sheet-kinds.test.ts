import { assess } from '../../src/assess';
import { ALL_KINDS, KINDS, type SheetRole } from '../../src/model/sheet-kind';
import { tableChoice } from '../../src/model/mapping';
import { roleName } from '../../src/model/recognition';
import { asDay } from '../../src/model/task';
import { render } from '../../src/i18n/render';
import { SHEET_KINDS } from '../../src/reading/sheet-kinds';
import { formOf, readCorrectionForm } from '../../src/taskpane/start/correction-form';
import { contentOf, gridOf } from '../support/grids';

describe('the registry of sheet kinds', () => {
  it.each(ALL_KINDS)('%s: what is required can be corrected, and has a name', (kind) => {
    const { required } = KINDS[kind];
    const correctable: readonly SheetRole[] = KINDS[kind].correctable;
    expect(correctable).toEqual(expect.arrayContaining([...required]));
    expect(new Set(correctable).size).toBe(correctable.length);
    for (const role of correctable) expect(render(roleName(role), 'vi')).not.toMatch(/undefined|role\./);
  });

  it('gives every kind names of its own', () => {
    const names = ALL_KINDS.flatMap((kind) => {
      const { sheet, table, option } = KINDS[kind];
      return [sheet, table, option];
    });
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(ALL_KINDS)(
    'pane-and-sheets 19: %s: every role that is known by its words can be corrected',
    (kind) => {
      expect([...KINDS[kind].correctable].sort()).toEqual(
        Object.keys(SHEET_KINDS[kind].table.lexicon).sort(),
      );
    },
  );
});

describe('targets are corrected as any other table', () => {
  const content = contentOf(
    gridOf('Chỉ tiêu', [
      ['CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
      ['STT', 'Chỉ tiêu', 'Cột 3', 'Kết quả'],
      ['1', 'Tối thiểu 90% hồ sơ trả đúng hạn', '95%', '80%'],
    ]),
  );
  const assessed = (mapping = {}) => assess(content, { asOf: asDay('2026-12-31'), mapping }).assessment;

  it('a chosen column of results is the one that is judged', () => {
    expect(assessed().targets.map(({ status }) => status)).toEqual(['not-reached']);
    const mapping = tableChoice('targets', 'Chỉ tiêu', {
      headerRows: { first: 1, last: 1 },
      columns: { text: { column: 1, words: 'Chỉ tiêu' }, achieved: { column: 2, words: 'Cột 3' } },
    });
    expect(assessed(mapping).targets.map(({ status }) => status)).toEqual(['reached']);
  });

  it('the form makes the same decision', () => {
    const form = { ...formOf('targets', assessed().recognition, 2026), columns: { text: 1, achieved: 2 } };
    const { mapping, problem } = readCorrectionForm(form, content);
    expect(problem).toBeNull();
    expect(assessed(mapping).targets.map(({ status }) => status)).toEqual(['reached']);
  });
});

describe('a sheet that a person named for one kind', () => {
  const content = contentOf(
    gridOf('Bảng', [
      ['BỘ TIÊU CHÍ NĂM 2026'],
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Điểm tự đánh giá', 'Tài liệu kiểm chứng'],
      ['1', 'CHỈ ĐẠO', 2, '', '', ''],
      ['1.1', 'Ban hành kế hoạch', 2, 'Kịp thời: 2 điểm; không kịp thời: 0 điểm', 2, 'KH'],
    ]),
    gridOf('Năm ngoái', [
      ['BỘ TIÊU CHÍ NĂM 2025'],
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Điểm tự đánh giá', 'Tài liệu kiểm chứng'],
      ['1', 'CHỈ ĐẠO', 2, '', '', ''],
      ['1.1', 'Ban hành kế hoạch', 2, 'Kịp thời: 2 điểm; không kịp thời: 0 điểm', 1, 'KH'],
    ]),
  );

  it('is not asked for any other: last year’s sheet is no second set of criteria', () => {
    const mapping = { previousSheet: 'Năm ngoái' };
    const { recognition, previous } = assess(content, { asOf: asDay('2026-12-31'), mapping }).assessment;
    expect(recognition.criteria?.sheet).toBe('Bảng');
    expect(recognition.criteria?.doubts).toEqual([]);
    expect(previous?.index).toBe(50);
  });
});
