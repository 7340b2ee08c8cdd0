import {
  leafKey,
  matchRows,
  mergeUserText,
  moveRowsBelow,
  preservedRows,
} from '../../src/memory/preserved-rows';
import type { PreservedRow } from '../../src/memory/preserved-rows';
import { leaf } from '../support/criteria';
import { gridOf } from '../support/grids';

const RULE = { kind: 'survey' } as const;
const row = (code: string, name: string, ...rest: readonly string[]): PreservedRow => ({
  code,
  name,
  texts: [code, name, ...rest],
});

const PLANS = leaf({ rule: RULE, code: '1.1', name: 'Ban hành kế hoạch CCHC' });
const REPORTS = leaf({ rule: RULE, code: '1.2', name: 'Chế độ báo cáo' });

describe('a line of a sheet of ours is found again', () => {
  test('by code and name, by the name where rows were put in, by the code where it was reworded', () => {
    const lines = [row('1.1', 'Ban hành kế hoạch CCHC'), row('1.3', 'Chế độ báo cáo')];
    const { of, orphans } = matchRows(lines, [PLANS, REPORTS]);
    expect([of.get(PLANS.id), of.get(REPORTS.id), orphans]).toEqual([lines[0], lines[1], []]);

    const reworded = row('1.2', 'Thực hiện chế độ báo cáo định kỳ');
    expect(matchRows([reworded], [PLANS, REPORTS]).of.get(REPORTS.id)).toBe(reworded);
  });

  test('and given to no criterion where its name fits two', () => {
    const twice = ['1.1', '2.1'].map((code) => leaf({ rule: RULE, code, name: 'Mức độ hoàn thành' }));
    const line = row('9.9', 'Mức độ hoàn thành', 'Văn phòng Sở');
    expect(matchRows([line], twice)).toEqual({ of: new Map(), orphans: [line] });
  });
});

describe('the text of a cell that we propose and a person may change', () => {
  const line = row(PLANS.shown, PLANS.name);
  const proposed = mergeUserText(['Bổ sung kế hoạch'], null, new Map());
  const hashes = new Map([[leafKey(PLANS), proposed.hashes]]);
  const nextRun = (text: string) =>
    mergeUserText(['Ban hành trước 31/12'], { row: line, texts: [text] }, hashes);

  test.each([
    ['left as we wrote it, it follows the new proposal', 'Bổ sung kế hoạch', 'Ban hành trước 31/12', false],
    ['emptied, it gets the proposal back', '', 'Ban hành trước 31/12', false],
    ['written by the office, it stays', 'Giao Văn phòng Sở', 'Giao Văn phòng Sở', true],
  ])('%s', (_, text, merged, hasOwn) => {
    expect(nextRun(text)).toMatchObject({ texts: [merged], hasOwn });
  });

  test('a person’s text stays theirs in every later run, whatever is proposed', () => {
    const { hashes: own } = nextRun('Giao Văn phòng Sở');
    const again = mergeUserText(
      ['Ban hành trước 31/12'],
      { row: line, texts: ['Bổ sung kế hoạch'] },
      new Map([[leafKey(PLANS), own]]),
    );
    expect(again).toMatchObject({ texts: ['Bổ sung kế hoạch'], hasOwn: true });
  });
});

const RANGE = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 };
const TABLE = { range: RANGE, width: 3, editable: [2], date1904: false, isOpenEnded: true };

test('only lines in which a person wrote are kept, also those added under the table', () => {
  const sheet = gridOf('Kế hoạch', [
    ['Mã', 'Tên tiêu chí', 'Đơn vị chủ trì'],
    ['1.1', 'Ban hành kế hoạch', ''],
    ['1.2', 'Chế độ báo cáo', 'Văn phòng Sở'],
    ['', 'Việc thêm của cơ quan', 'Phòng Tài chính'],
  ]);
  expect(preservedRows(sheet, TABLE).map(({ name }) => name)).toEqual([
    'Chế độ báo cáo',
    'Việc thêm của cơ quan',
  ]);
});

test('names below the table move down only when the table grows into them', () => {
  const sheet = gridOf('Kế hoạch', [
    ['Mã', 'Tên tiêu chí', 'Đơn vị chủ trì'],
    ['1.1', 'Ban hành kế hoạch', ''],
    ['1.2', 'Chế độ báo cáo', ''],
    [],
    ['Người lập biểu'],
  ]);
  expect(moveRowsBelow(sheet, TABLE, 2).moves).toEqual([]);
  const [move] = moveRowsBelow(sheet, TABLE, 6).moves;
  expect(move?.from).toBe(4);
  expect(move?.to).toBeGreaterThan(6);
});
