import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk } from '../support/command-line';

const SET = [
  'BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026',
  'STT\tLĩnh vực, tiêu chí\tĐiểm tối đa\tCách tính điểm',
  '1\tCÔNG TÁC CHỈ ĐẠO\t3\t',
  '1.1\tBan hành kế hoạch\t1\tĐúng hạn: 1; trễ hạn: 0',
  '1.2\tTuyên truyền\t2\tCó: 2; không: 0',
].join('\n');

describe('par-index import-criteria', () => {
  const place = desk();
  afterAll(() => place.clear());

  test('writes the criteria sheet and tells the fields with their maxima', async () => {
    const file = place.put('bo-tieu-chi.txt', SET);
    const ran = await place.run(['import-criteria', file, '--out', place.path('bo.xlsx')]);
    expect(ran.code).toBe(0);
    expect(ran.output).toBe(
      '1. CÔNG TÁC CHỈ ĐẠO: 3 điểm, 2 tiêu chí thành phần\nCộng: 1 lĩnh vực, 2 tiêu chí thành phần, 3 điểm.\n',
    );
    const { content } = openXlsx(place.read('bo.xlsx'));
    expect(assess(content, { asOf: asDay('2026-12-31') }).assessment.total.max).toBe(3);
  });

  test('says where a sum does not hold; with --strict nothing is written then', async () => {
    const file = place.put('sai-tong.txt', SET.replace('ĐẠO\t3', 'ĐẠO\t4'));
    const strict = await place.run(['import-criteria', file, '--out', place.path('khong.xlsx'), '--strict']);
    expect(strict.code).toBe(3);
    expect(strict.error).toContain('bảng 1, dòng 2: “CÔNG TÁC CHỈ ĐẠO” ghi điểm tối đa 4');
    expect(place.files()).not.toContain('khong.xlsx');
    const ran = await place.run(['import-criteria', file, '--out', place.path('co.xlsx')]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.error).toContain('cộng lại được 3');
  });

  test('a file without such a table is refused in one sentence, and so is a call that names no output', async () => {
    const file = place.put('cong-van.txt', 'Kính gửi các sở.');
    const ran = await place.run(['import-criteria', file, '--out', place.path('x.xlsx')]);
    expect(ran).toMatchObject({ code: 2, output: '' });
    expect(ran.error).toContain('cong-van.txt: Không tìm thấy bảng tiêu chí');
    expect(await place.run(['import-criteria', file])).toMatchObject({ code: 2 });
  });
});
