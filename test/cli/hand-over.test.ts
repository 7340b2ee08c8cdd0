import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import { CRITERIA_SHEET, criteriaBook, changedBook, TEMPLATE_COLUMNS } from '../support/criteria-book';
import { EXAMPLE_ROWS, exampleBook, exampleRows } from '../support/example-book';
import { packageFaults } from '../support/package-check';
import { packed, textOf, unpacked } from '../support/xlsx';

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('tu-cham.xlsx', exampleBook());
});
afterEach(() => office.clear());

const MESSAGE = /mã kiểm tra ([0-9a-f]{16})/;

describe('check tells what must be true before sending', () => {
  test('one line each, ticked where it is', async () => {
    const { code, output } = await office.run(['check', office.path('tu-cham.xlsx')]);
    expect(code).toBe(0);
    expect(output).toContain('Trước khi gửi Sở Nội vụ:');
    expect(output).toContain('[x] Không còn lỗi.');
    expect(output).toContain('[ ] Còn 1 tiêu chí thành phần chưa có điểm.');
    expect(output).toContain('[ ] Chưa chốt số liệu (par-index hand-over).');
  });

  test('as JSON too', async () => {
    const { output } = await office.run(['check', office.path('tu-cham.xlsx'), '--json']);
    const { handOver } = JSON.parse(output) as { handOver: readonly { key: string; holds: boolean }[] };
    expect(handOver.map(({ key, holds }) => [key, holds])).toEqual([
      ['errors', true],
      ['scores', false],
      ['explanations', false],
      ['warnings', false],
      ['snapshot', false],
    ]);
  });

  test('--strict gives 3 while errors stand, and 0 where only warnings do', async () => {
    expect((await office.run(['check', office.path('tu-cham.xlsx'), '--strict'])).code).toBe(0);
    office.put('loi.xlsx', exampleBook({ rows: exampleRows({ '1.1.2': { achieved: 14 } }) }));
    expect((await office.run(['check', office.path('loi.xlsx'), '--strict'])).code).toBe(3);
    expect((await office.run(['check', office.path('loi.xlsx')])).code).toBe(0);
  });
});

describe('hand-over', () => {
  const handOver = (...more: readonly string[]) =>
    office.run(['hand-over', office.path('tu-cham.xlsx'), '--out', office.path('gui.xlsx'), ...more]);

  test('fixes the scores: the code stands in the summary and in the state, and the same scores give the same', async () => {
    const { code, error } = await handOver();
    expect(code).toBe(0);
    const shown = MESSAGE.exec(error)?.[1];
    const { content } = openXlsx(office.read('gui.xlsx'));
    const summary = content.grids.find(({ sheet }) => sheet === 'Tổng hợp tự đánh giá');
    expect(summary?.values[12]?.[0]).toBe(
      `Số liệu chốt ngày 31/12/2026, phiên bản 0.1.0, mã kiểm tra ${shown}.`,
    );
    expect(content.state).toContain(`"hash":"${shown}`);
    const { output } = await office.run(['check', office.path('gui.xlsx')]);
    expect(output).toContain('[x] Số liệu đúng như khi chốt.');
  });

  test('a score that changes afterwards is told', async () => {
    await handOver();
    const changed = changedBook(office.read('gui.xlsx'), CRITERIA_SHEET, [{ row: 7, column: 5, input: 12 }]);
    office.put('sua.xlsx', changed);
    const { output } = await office.run(['check', office.path('sua.xlsx')]);
    expect(output).toMatch(
      /\[ \] Số liệu chốt ngày 31\/12\/2026, .* Sau đó đã đổi điểm hoặc số liệu của 1 tiêu chí\./,
    );
  });

  test('S9: damaged or forged scores of the snapshot are not believed: the printed code decides', async () => {
    await handOver();
    const { content } = openXlsx(office.read('gui.xlsx'));
    const forged = content.state?.replace(/"scores":\{"([^"]+)":0\.5/, '"scores":{"$1":0.4') ?? '';
    expect(forged).not.toBe(content.state);
    office.put('gia.xlsx', openXlsx(office.read('gui.xlsx')).apply({ sheets: [], names: [], state: forged }));
    const { output } = await office.run(['check', office.path('gia.xlsx')]);
    expect(output).toContain('[x] Số liệu đúng như khi chốt.');
  });

  test('S9: a copy that another program saved without our part is still known by what it prints', async () => {
    await handOver();
    const without = (file: Uint8Array): Uint8Array => {
      const parts = Object.entries(unpacked(file)).filter(([part]) => !part.startsWith('customXml/'));
      const relations = textOf(file, 'xl/_rels/workbook.xml.rels');
      return packed({
        ...Object.fromEntries(parts),
        'xl/_rels/workbook.xml.rels': relations.replace(/<Relationship [^>]*customXml[^>]*\/>/, ''),
      });
    };
    const copy = without(office.read('gui.xlsx'));
    expect(openXlsx(copy).content.state).toBeNull();
    office.put('qua-tay.xlsx', copy);
    const same = await office.run(['check', office.path('qua-tay.xlsx')]);
    expect(same.output).toContain('[x] Số liệu đúng như khi chốt.');
    office.put('sua.xlsx', changedBook(copy, CRITERIA_SHEET, [{ row: 7, column: 5, input: 12 }]));
    const changed = await office.run(['check', office.path('sua.xlsx')]);
    expect(changed.output).not.toContain('[x] Số liệu đúng như khi chốt.');
    expect(changed.output).not.toContain('Chưa chốt số liệu');
  });

  test('--protect locks every sheet of the copy and opens the appraisers’ columns', async () => {
    await handOver('--protect');
    const file = office.read('gui.xlsx');
    expect(packageFaults(file)).toEqual([]);
    const sheet = textOf(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    const formats = [...textOf(file, 'xl/styles.xml').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(
      ([xf]) => xf,
    );
    const cellFormats = formats.slice(
      -Number(/<cellXfs count="(\d+)"/.exec(textOf(file, 'xl/styles.xml'))?.[1]),
    );
    const isOpen = (cell: string): boolean => {
      const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
      return (cellFormats[Number(style ?? 0)] ?? '').includes('locked="0"');
    };
    expect([isOpen('N8'), isOpen('O8'), isOpen('J8'), isOpen('F8')]).toEqual([true, true, false, false]);
  });

  test('--appraisal-columns adds those that are not there, right of the table', async () => {
    const columns = TEMPLATE_COLUMNS.filter((column) => column !== 'appraised' && column !== 'opinion');
    office.put('khong-cot.xlsx', criteriaBook(EXAMPLE_ROWS, { columns }));
    await office.run([
      'hand-over',
      office.path('khong-cot.xlsx'),
      '--out',
      office.path('co-cot.xlsx'),
      '--appraisal-columns',
    ]);
    const [criteria] = openXlsx(office.read('co-cot.xlsx')).content.grids;
    // Giải trình stands in the table already.
    expect(criteria?.values[3]?.slice(-4)).toEqual([
      'Kết quả rà soát',
      'Điểm thẩm định lần 1',
      'Ý kiến thẩm định',
      'Điểm thẩm định lần 2',
    ]);
    const appraised = changedBook(office.read('co-cot.xlsx'), CRITERIA_SHEET, [
      { row: 7, column: (criteria?.values[3]?.length ?? 0) - 3, input: 1.5 },
    ]);
    office.put('da-tham-dinh.xlsx', appraised);
    const { output } = await office.run(['check', office.path('da-tham-dinh.xlsx')]);
    expect(output).toContain('Điểm thẩm định 1,5 thấp hơn điểm tự đánh giá 1,69');
  });

  test('nothing in the copy needs us: no function, prompt or outside link of ours, nobody’s name', async () => {
    await handOver('--protect');
    const file = office.read('gui.xlsx');
    const parts = unpacked(file);
    expect(
      Object.keys(parts).filter((name) => /externalLink|webextension|taskpane|vbaProject/i.test(name)),
    ).toEqual([]);
    const formulas = openXlsx(file).content.grids.flatMap((grid) =>
      grid.formulas.flat().filter((each) => each),
    );
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => /\[|_xldudf|PAR_?INDEX|CCHC\./i.test(formula ?? ''))).toEqual([]);
    const before = unpacked(office.read('tu-cham.xlsx'));
    for (const name of ['docProps/core.xml', 'docProps/app.xml']) expect(parts[name]).toEqual(before[name]);
  });
});

describe('clean', () => {
  test('--all leaves the scores and takes out everything else of ours', async () => {
    await office.run(['score', office.path('tu-cham.xlsx'), '--out', office.path('da-cham.xlsx')]);
    const { code } = await office.run([
      'clean',
      office.path('da-cham.xlsx'),
      '--all',
      '--out',
      office.path('sach.xlsx'),
    ]);
    expect(code).toBe(0);
    const file = office.read('sach.xlsx');
    expect(packageFaults(file)).toEqual([]);
    const { content } = openXlsx(file);
    expect(content.grids.map(({ sheet }) => sheet)).toEqual([
      CRITERIA_SHEET,
      'Danh mục nhiệm vụ',
      'Tài liệu kiểm chứng',
    ]);
    expect([content.names, content.state]).toEqual([[], null]);
    expect(content.grids[0]?.values[7]?.[9]).toBe(1.69);
    expect(content.grids[0]?.values[3]).not.toContain('Kết quả rà soát');
    expect(content.grids[0]?.links).toEqual([]);
    expect(textOf(file, 'xl/worksheets/sheet1.xml')).not.toContain('conditionalFormatting');
  });

  test('without --all our sheets stay, and the next run finds them again', async () => {
    await office.run(['score', office.path('tu-cham.xlsx'), '--out', office.path('da-cham.xlsx')]);
    await office.run(['clean', office.path('da-cham.xlsx'), '--out', office.path('sach.xlsx')]);
    await office.run(['score', office.path('sach.xlsx'), '--out', office.path('lai.xlsx')]);
    const sheets = (name: string) => openXlsx(office.read(name)).content.grids.map(({ sheet }) => sheet);
    expect(sheets('lai.xlsx')).toEqual(sheets('da-cham.xlsx'));
    expect(openXlsx(office.read('sach.xlsx')).content.grids[0]?.values[3]).not.toContain('Kết quả rà soát');
  });

  test('needs to be told where to write', async () => {
    const { code, error } = await office.run(['clean', office.path('tu-cham.xlsx')]);
    expect([code, error]).toEqual([
      2,
      'Hãy cho biết ghi vào tệp nào: par-index clean <tệp.xlsx> --out <tệp.xlsx>.\n',
    ]);
  });
});
