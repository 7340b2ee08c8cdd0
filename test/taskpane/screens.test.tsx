/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { assess } from '../../src/assess';
import { message } from '../../src/model/message';
import { asDay } from '../../src/model/task';
import { noEdits, number } from '../../src/model/edits';
import { render } from '../../src/i18n/render';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { WorkbookProblem } from '../../src/workbook/problem';
import { benchWorkbook } from '../bench/bench-workbook';
import { CRITERIA_SHEET } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { reportBook } from '../support/report-book';
import { goTo, openPane, rowOf, settled, type OpenPane } from './pane';

const assessed = (bytes: Uint8Array) =>
  assess(openXlsx(bytes).content, { asOf: asDay('2026-12-20') }).assessment;
const leafIn = (bytes: Uint8Array, code: string) =>
  assessed(bytes).leaves.find(({ criterion }) => criterion.code === code);
const press = (pane: OpenPane, name: string | RegExp, within_ = within(document.body)) =>
  pane.user.click(within_.getByRole('button', { name }));

describe('Nhận dạng', () => {
  test('tells what was found', async () => {
    await openPane(exampleBook());
    const found = screen.getByRole('region', { name: 'Nội dung đã nhận dạng' });
    expect(found.textContent).toContain('Sở Khoa học và Công nghệ');
    expect(found.textContent).toContain('2 lĩnh vực, 9 tiêu chí thành phần, 12 điểm');
    expect(found.textContent).toContain('2 nhiệm vụ');
    expect(found.textContent).toContain('2 tài liệu');
  });

  test('which reports are late, and the next one with its days', async () => {
    await openPane(reportBook(), { now: new Date(2026, 11, 9) });
    const due = screen.getByRole('region', { name: 'Báo cáo định kỳ' });
    expect(
      within(due)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent.trim()),
    ).toEqual([
      'Báo cáo quý III/2026: hạn 14/9/2026, quá hạn 86 ngày',
      'Báo cáo năm 2026: hạn 14/12/2026, còn 5 ngày',
    ]);
    const found = screen.getByRole('region', { name: 'Nội dung đã nhận dạng' });
    expect(found.textContent).toContain('1/3 báo cáo gửi đúng hạn');
  });

  test('an empty workbook: what is needed, and the template as new sheets', async () => {
    const pane = await openPane(emptyWorkbook('Trang 1'));
    expect(screen.getByText('Cần có gì để chấm điểm')).toBeTruthy();
    await press(pane, 'Chèn biểu mẫu trống');
    await settled();
    const sheets = openXlsx(pane.workbook.save()).content.grids.map(({ sheet }) => sheet);
    expect(sheets).toEqual([
      'Trang 1',
      'Bộ tiêu chí',
      'Danh mục nhiệm vụ',
      'Tài liệu kiểm chứng',
      'Chỉ tiêu',
      'Kế hoạch kiểm tra',
      'Tồn tại sau kiểm tra',
      'Sổ báo cáo',
      'Số liệu báo cáo',
      'Chỉ số khác',
    ]);
  });

  test('an empty workbook: the sample is scored at once, and undo takes it away', async () => {
    const empty = emptyWorkbook('Trang 1');
    const pane = await openPane(empty);
    await press(pane, 'Chèn dữ liệu mẫu để dùng thử');
    await waitFor(() => expect(screen.getByText(/79 tiêu chí thành phần/)).toBeTruthy(), { timeout: 15_000 });
    await press(pane, 'Hoàn tác');
    await settled();
    expect(pane.workbook.save()).toEqual(empty);
  });

  test('a workbook that would not be read: why, a diagnostic, and the way to try again', async () => {
    let isBusy = true;
    const pane = await openPane(exampleBook(), {
      between: (file) => ({
        ...file,
        read: (options) => {
          if (!isBusy) return file.read(options);
          return Promise.reject(new WorkbookProblem('busy', message('problem.changed-since'), 'code 42'));
        },
      }),
    });
    expect(screen.getByRole('alert').textContent).toContain('code 42');
    isBusy = false;
    await press(pane, 'Đọc lại tệp');
    await settled();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/9 tiêu chí thành phần/)).toBeTruthy();
  });

  test('a correction is applied, kept in the workbook, and used the next time', async () => {
    const pane = await openPane(exampleBook());
    await press(pane, 'Sửa kết quả nhận dạng');
    const year = await screen.findByRole('textbox', { name: 'Năm đánh giá' });
    await pane.user.clear(year);
    await pane.user.type(year, '2027');
    const unit = screen.getByRole('textbox', { name: 'Đơn vị' });
    await pane.user.clear(unit);
    await pane.user.type(unit, 'Ban Quản lý Khu kinh tế');
    await press(pane, 'Áp dụng và chấm lại');
    await settled();
    const again = assessed(pane.workbook.save());
    expect([again.year, again.set.unit]).toEqual([2027, 'Ban Quản lý Khu kinh tế']);
  });

  test('a correction holds in the pane where the workbook would not keep it, and that is told', async () => {
    const book = exampleBook();
    const pane = await openPane(book, {
      between: (file) => ({
        ...file,
        apply: () => Promise.reject(new WorkbookProblem('read-only', message('problem.changed-since'), 'x')),
      }),
    });
    await press(pane, 'Sửa kết quả nhận dạng');
    const year = await screen.findByRole('textbox', { name: 'Năm đánh giá' });
    await pane.user.clear(year);
    await pane.user.type(year, '2027');
    await press(pane, 'Áp dụng và chấm lại');
    await settled();
    expect(screen.getByRole('region', { name: 'Nội dung đã nhận dạng' }).textContent).toContain('2027');
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(pane.workbook.save()).toEqual(book);
  });

  test('the pane is light or dark as the officer chooses', async () => {
    const pane = await openPane(exampleBook());
    const { style } = document.documentElement;
    expect(style.colorScheme).toBe('light');
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Giao diện' }), 'dark');
    expect(style.colorScheme).toBe('dark');
  });

  test('the language is switched and remembered', async () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const pane = await openPane(exampleBook(), { storage });
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Ngôn ngữ' }), 'en');
    expect(await screen.findByRole('heading', { level: 1, name: 'Open the self-assessment' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect([...kept.values()].join()).toContain('"language":"en"');
  });
});

describe('Chấm điểm', () => {
  const openLeaf = async (pane: OpenPane, code: string): Promise<HTMLElement> => {
    await goTo(pane, 'score');
    fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm tiêu chí' }), { target: { value: code } });
    await pane.user.click(within(rowOf(code)).getAllByRole('button')[0] as HTMLElement);
    return rowOf(code);
  };

  test('shows the index, the reason and the cell of a leaf', async () => {
    const pane = await openPane(exampleBook());
    const row = await openLeaf(pane, '1.1.2');
    expect(row.textContent).toContain('1,69 / 2');
    expect(row.textContent).toContain('11/13 = 84,62% ≥ 80%');
    const inputs = within(row).getByRole('region', { name: 'Số liệu kê khai' });
    await pane.user.click(within(inputs).getByRole('button', { name: 'Đến ô F8, trang tính Bộ tiêu chí' }));
    // Its row was selected when it was opened.
    expect(pane.workbook.shown.slice(1)).toEqual([{ sheet: CRITERIA_SHEET, row: 7, column: 5 }]);
  });

  test('a figure is corrected in the officer’s cell after confirmation, and can be undone', async () => {
    const pane = await openPane(exampleBook());
    const row = await openLeaf(pane, '1.1.2');
    await press(pane, 'Sửa số liệu', within(row));
    const achieved = within(row).getByRole('textbox', { name: 'Kết quả (b)' });
    expect(document.activeElement?.tagName).toBe('INPUT');
    await pane.user.clear(achieved);
    await pane.user.type(achieved, '13');
    expect(row.textContent).toContain('Thêm 0,31 điểm.');
    expect(leafIn(pane.workbook.save(), '1.1.2')?.outcome?.points).toBe(1.69);
    await press(pane, 'Ghi vào ô F8', within(row));
    await settled();
    expect(leafIn(pane.workbook.save(), '1.1.2')?.outcome?.points).toBe(2);
    await press(pane, 'Hoàn tác');
    await settled();
    expect(leafIn(pane.workbook.save(), '1.1.2')?.outcome?.points).toBe(1.69);
  });

  test('what is no number is refused where it stands', async () => {
    const pane = await openPane(exampleBook());
    const row = await openLeaf(pane, '1.1.2');
    await press(pane, 'Sửa số liệu', within(row));
    const achieved = within(row).getByRole('textbox', { name: 'Kết quả (b)' });
    await pane.user.type(achieved, ' người');
    expect(achieved.getAttribute('aria-invalid')).toBe('true');
    expect(row.textContent).toContain('Hãy nhập một số');
    expect(within(row).getByRole<HTMLButtonElement>('button', { name: 'Ghi vào bảng' }).disabled).toBe(true);
  });

  test('the annex’s figures are offered where the criterion is about the plan', async () => {
    const rows = exampleRows({ '1.1.2': { total: null, achieved: null } });
    const pane = await openPane(exampleBook({ rows }));
    const row = await openLeaf(pane, '1.1.2');
    await press(pane, 'Sửa số liệu', within(row));
    await press(pane, /Lấy từ danh mục nhiệm vụ/, within(row));
    await press(pane, 'Ghi vào ô E8, F8', within(row));
    await settled();
    expect(leafIn(pane.workbook.save(), '1.1.2')?.criterion.leaf?.measure.total).toMatchObject({ value: 2 });
  });

  test('a level is chosen from those of the rule', async () => {
    const pane = await openPane(exampleBook());
    const row = await openLeaf(pane, '1.1.1');
    await press(pane, 'Sửa số liệu', within(row));
    await pane.user.selectOptions(within(row).getByRole('combobox', { name: 'Mức đạt' }), 'không kịp thời');
    await press(pane, 'Ghi vào ô G7', within(row));
    await settled();
    expect(leafIn(pane.workbook.save(), '1.1.1')?.outcome?.points).toBe(0);
  });

  test('not applicable needs a reason', async () => {
    const pane = await openPane(exampleBook());
    const row = await openLeaf(pane, '1.1.3');
    await press(pane, 'Không áp dụng', within(row));
    const confirm = within(row).getByRole<HTMLButtonElement>('button', { name: 'Ghi vào ô H9' });
    expect(confirm.disabled).toBe(true);
    await pane.user.type(
      within(row).getByRole('textbox', { name: 'Lý do không áp dụng' }),
      'Không có đơn vị',
    );
    await pane.user.click(confirm);
    await settled();
    expect(leafIn(pane.workbook.save(), '1.1.3')?.outcome?.state).toBe('not-applicable');
  });

  test('a rule that is not understood is said in other words, confirmed, and kept', async () => {
    const rows = exampleRows({ '2.4': { rule: 'Tùy theo tình hình thực tế của đơn vị', self: null } });
    const pane = await openPane(exampleBook({ rows }));
    expect(leafIn(pane.workbook.save(), '2.4')?.outcome?.state).toBe('unreadable');
    const row = await openLeaf(pane, '2.4');
    await press(pane, 'Cách tính', within(row));
    const confirm = within(row).getByRole<HTMLButtonElement>('button', { name: 'Xác nhận cách tính' });
    expect(confirm.disabled).toBe(true);
    await pane.user.click(within(row).getByText('Bắt đầu từ một mẫu'));
    await press(pane, 'Theo tỷ lệ b/a', within(row));
    await pane.user.click(confirm);
    await settled();
    expect(leafIn(pane.workbook.save(), '2.4')?.outcome?.points).toBe(0.75);
  });

  test('filters by state and tells how many are left', async () => {
    const pane = await openPane(exampleBook());
    await goTo(pane, 'score');
    await press(pane, 'Chưa có số liệu: 1');
    expect(screen.getByText('Tìm thấy 1 tiêu chí thành phần.')).toBeTruthy();
    expect(rowOf('1.2.2')).toBeTruthy();
    await press(pane, 'Bỏ lọc');
    expect(screen.queryByText(/Tìm thấy/)).toBeNull();
  });

  test('2,000 leaves are held as the rows in view only', async () => {
    const pane = await openPane(benchWorkbook({ leaves: 2000, tasks: 100, evidence: 0 }));
    await goTo(pane, 'score');
    fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm tiêu chí' }), {
      target: { value: 'noi dung' },
    });
    expect(screen.getByText('Tìm thấy 2.000 tiêu chí thành phần.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').length).toBeLessThan(120);
  }, 60_000);
});

test('Chưa đạt: other figures are tried, the index follows, the workbook does not', async () => {
  const book = exampleBook();
  const pane = await openPane(book);
  await goTo(pane, 'gaps');
  const row = rowOf('1.1.2', screen.getByRole('list', { name: 'Các tiêu chí chưa đạt điểm tối đa' }));
  expect(row.textContent).toContain('thêm 2, đạt 13/13 = 100%: +0,31 điểm');
  await press(pane, 'Thử số liệu khác', within(row));
  const achieved = within(row).getByRole('textbox', { name: 'Kết quả (b)' });
  await pane.user.clear(achieved);
  await pane.user.type(achieved, '13');
  const strip = screen.getByRole('region', { name: 'Chỉ số hiện tại' });
  await waitFor(() => expect(strip.textContent).toContain('Nếu đạt như đang thử'));
  expect(pane.workbook.save()).toEqual(book);
  await press(pane, 'Bỏ thử');
  expect(strip.textContent).not.toContain('Nếu đạt');
});

test('Chưa đạt: tasks of the annex that are overdue are named with their lead and their cell', async () => {
  const pane = await openPane(exampleBook());
  await goTo(pane, 'gaps');
  await pane.user.click(await screen.findByText(/^Nhiệm vụ: hoàn thành 1\/2, quá hạn 1/));
  const list = screen.getByRole('list', { name: 'Nhiệm vụ cần chú ý' });
  expect(list.textContent).toContain('Quá hạn (hạn 31/5/2026).');
  await pane.user.click(within(list).getByRole('button'));
  expect(pane.workbook.shown.at(-1)?.sheet).toBe('Danh mục nhiệm vụ');
});

test('Chưa đạt: sorted by ease, what only has to be filled in comes first', async () => {
  const pane = await openPane(exampleBook());
  await goTo(pane, 'gaps');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Sắp xếp' }), 'ease');
  const list = screen.getByRole('list', { name: 'Các tiêu chí chưa đạt điểm tối đa' });
  expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('1.2.2');
});

test('Kiểm chứng: a document is added for a criterion that has none', async () => {
  const pane = await openPane(exampleBook());
  await goTo(pane, 'evidence');
  await press(pane, 'Thêm tài liệu cho tiêu chí 1.2.1');
  const form = screen.getByRole('form', { name: 'Thêm tài liệu' });
  const fill = (name: string, text: string) =>
    pane.user.type(within(form).getByRole('textbox', { name }), text);
  await fill('Tên tài liệu (bắt buộc)', 'Báo cáo quý I');
  expect(form.textContent).toContain('chưa có số, ký hiệu văn bản');
  await fill('số, ký hiệu', '15/BC-SKHCN');
  await fill('ngày ban hành', '14/3/2026');
  await fill('trang, mục', 'tr. 2');
  expect(within(form).queryByRole('list', { name: 'Cần lưu ý' })).toBeNull();
  await press(pane, 'Ghi vào danh mục', within(form));
  await settled();
  const after = assessed(pane.workbook.save());
  const entry = after.evidence.entries.find(({ title }) => title === 'Báo cáo quý I');
  expect(entry).toMatchObject({ document: '15/BC-SKHCN', issued: '2026-03-14', criteria: ['1.2.1'] });
});

describe('Ghi và gửi', () => {
  test('a typed score stays unless the officer says otherwise', async () => {
    const pane = await openPane(exampleBook());
    await goTo(pane, 'write');
    const conflict = screen.getByRole('group', { name: /2\.4.*ghi 0,8/ });
    expect(within(conflict).getByRole<HTMLInputElement>('radio', { name: 'Giữ điểm đã nhập' }).checked).toBe(
      true,
    );
    await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào tệp' }));
    await settled();
    expect(leafIn(pane.workbook.save(), '2.4')?.criterion.existingScore).toEqual({
      kind: 'typed',
      points: 0.8,
    });
  });

  test('on request the computed score takes its place, and undo brings the typed one back', async () => {
    const pane = await openPane(exampleBook());
    await goTo(pane, 'write');
    await press(pane, 'Dùng điểm tính được cho tất cả');
    await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào tệp' }));
    await settled();
    expect(leafIn(pane.workbook.save(), '2.4')?.criterion.existingScore).toMatchObject({
      kind: 'formula',
      value: 0.75,
    });
    const [undo] = screen.getAllByRole('button', { name: 'Hoàn tác' });
    if (undo) await pane.user.click(undo);
    await settled();
    expect(leafIn(pane.workbook.save(), '2.4')?.criterion.existingScore).toEqual({
      kind: 'typed',
      points: 0.8,
    });
  });

  test('each change stands in the preview with its cell and criterion', async () => {
    const pane = await openPane(exampleBook());
    await goTo(pane, 'write');
    await pane.user.click(await screen.findByRole('button', { name: /^Bộ tiêu chí/, expanded: false }));
    const list = screen.getByRole('list', { name: 'Thay đổi của trang tính Bộ tiêu chí' });
    expect(list.textContent).toContain('J8 (tiêu chí 1.1.2)');
  });

  test('a write that fails says why and leaves the way on', async () => {
    const pane = await openPane(exampleBook(), {
      between: (file) => ({
        ...file,
        apply: () =>
          Promise.reject(
            new WorkbookProblem('half-written', message('problem.changed-since'), 'x', ['Bộ tiêu chí!J9']),
          ),
      }),
    });
    await goTo(pane, 'write');
    await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào tệp' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Bộ tiêu chí!J9');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ghi vào tệp' }).disabled).toBe(false);
  });
});

test('a change in the sheet is told at once and scored on request', async () => {
  const pane = await openPane(exampleBook());
  await act(() =>
    pane.workbook.changeOutside({
      sheets: [{ ...noEdits(CRITERIA_SHEET), blocks: [{ row: 7, column: 5, cells: [[number(13)]] }] }],
      names: [],
      state: null,
    }),
  );
  // Seen, and heard from the hidden status.
  expect(screen.getAllByText('Dữ liệu đã thay đổi ở trang tính “Bộ tiêu chí”.')).toHaveLength(2);
  await press(pane, 'Chấm lại');
  await settled();
  expect(screen.queryByText(/Dữ liệu đã thay đổi/)).toBeNull();
  const { self, applicableMax } = assessed(pane.workbook.save()).total;
  const points = render(message('pane.strip.points', { self, max: applicableMax }), 'vi');
  expect(screen.getByText(points)).toBeTruthy();
});

test('a crash of the pane shows a way back and leaves the workbook alone', async () => {
  const book = exampleBook();
  const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = false;
  const pane = await openPane(book, {
    translate: (sentence, language) => {
      if (isBroken && sentence.key === 'pane.score.title') throw new Error('broken');
      return render(sentence, language);
    },
  });
  isBroken = true;
  await goTo(pane, 'score');
  expect(await screen.findByText('Ngăn tác vụ gặp lỗi')).toBeTruthy();
  isBroken = false;
  await press(pane, 'Mở lại');
  await settled();
  expect(screen.getByRole('navigation')).toBeTruthy();
  expect(pane.workbook.save()).toEqual(book);
  silence.mockRestore();
});
