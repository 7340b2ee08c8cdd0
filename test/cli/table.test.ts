import { styleText } from 'node:util';
import { assessmentTable, findingLines } from '../../src/cli/table';
import { processTerminal, type Paint } from '../../src/cli/terminal';
import { assessedBook } from '../support/assessing';
import { criteriaBook } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { inVietnamese } from '../support/say';

const plain: Paint = (_, text) => text;
const tagged: Paint = (style, text) => `<${String(style)}>${text}</${String(style)}>`;

const { assessment } = assessedBook(exampleBook());
const linesOf = (paint: Paint, language: 'vi' | 'en' = 'vi', width = 120): readonly string[] =>
  assessmentTable(assessment, { language, paint, width }).split('\n');

describe('the table in the terminal', () => {
  const lines = linesOf(plain);

  test('begins with the title and one line for each field and the total', () => {
    expect(lines.slice(0, 6)).toEqual([
      'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
      '',
      '      Lĩnh vực                                   Điểm tối đa Điểm tối đa áp dụng    Điểm tự đánh giá          Chỉ số (%)',
      '1     CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC                  6,00                6,00                3,44               57,33',
      '2     CẢI CÁCH THỦ TỤC HÀNH CHÍNH                       6,00                2,00                1,75               87,50',
      '      TỔNG CỘNG                                        12,00                8,00                5,19               64,88',
    ]);
  });

  test('has one line for each leaf: points of the maximum, and why', () => {
    expect(lines.slice(7, 16)).toEqual([
      '1.1.1     Ban hành kế hoạch kịp thời                   0,50 / 0,50  Mức “Kịp thời” → 0,5',
      '1.1.2     Mức độ hoàn thành nhiệm vụ trong kế hoạch    1,69 / 2,00  11/13 = 84,62% ≥ 80% → 0,8462 × 2 = 1,69',
      '1.1.3     Tỷ lệ phòng, đơn vị được kiểm tra            0,50 / 1,00  25,5%, từ 20% đến dưới 30% → 0,5',
      '1.2.1     Báo cáo đúng hạn                             0,75 / 1,00  1 − 1 báo cáo chậm × 0,25 = 0,75',
      '1.2.2     Sáng kiến CCHC được công nhận                   - / 1,50  Chưa có số lượng. Nếu không có, hãy nhập 0.',
      '2.1       Hồ sơ giải quyết đúng hạn                       - / 2,00  Không áp dụng: trừ 2 điểm khỏi tổng điểm tối đa.',
      '2.2       Phản ánh, kiến nghị được xử lý               1,00 / 1,00  Không phát sinh: được tính đủ 1 điểm.',
      '2.3       Mức độ hài lòng                                 - / 2,00  Xác định qua điều tra xã hội học; đơn vị không tự chấm.',
      '2.4       Công khai TTHC                               0,75 / 1,00  3/4 = 75% → 0,75 × 1 = 0,75',
    ]);
  });

  test('ends with the tasks and what is to be looked at', () => {
    expect(lines.slice(16, 20)).toEqual([
      '',
      'Nhiệm vụ: hoàn thành 1/2 (trang tính “Danh mục nhiệm vụ”).',
      '',
      'Cần xem lại: 0 lỗi, 7 cảnh báo, 1 lưu ý',
    ]);
    expect(lines[20]).toBe('CẢNH BÁO 1.2.2 Bộ tiêu chí!F12: Chưa có số lượng. Nếu không có, hãy nhập 0.');
  });

  test('lists what stands outside the hundred points, each with its reason', () => {
    const { assessment: withBlocks } = assessedBook(
      criteriaBook([
        { code: 'I', name: 'CHỈ ĐẠO', max: 1 },
        { code: '1.1', name: 'Kế hoạch', max: 1, rule: 'Có: 1 điểm; không: 0 điểm', level: 'Có' },
        { code: 'II', name: 'ĐIỂM THƯỞNG', max: 1 },
        {
          code: '2.1',
          name: 'Sáng kiến',
          max: 1,
          rule: 'Mỗi sáng kiến được 0,5 điểm, tối đa 1 điểm',
          achieved: 1,
        },
        { code: 'III', name: 'ĐIỂM TRỪ', max: 3 },
        { code: '3.1', name: 'Gửi muộn', max: 1, rule: 'Gửi muộn: trừ 1 điểm', level: 'Gửi muộn' },
        { code: '3.2', name: 'Vi phạm', max: 2, rule: 'Trừ tùy theo mức độ', level: 'nặng' },
      ]),
    );
    const shown = assessmentTable(withBlocks, { language: 'vi', paint: plain, width: 120 }).split('\n');
    const from = shown.indexOf('Ngoài 100 điểm: thưởng 0,5, trừ 1');
    expect(shown.slice(from + 1, from + 4).map((line) => line.replace(/ {2,}/g, ' '))).toEqual([
      '2.1 Sáng kiến 0,50 / 1,00 1 sáng kiến × 0,5 = 0,5',
      '3.1 Gửi muộn 1,00 / 1,00 Mức “Gửi muộn” → 1',
      '3.2 Vi phạm - / 2,00 Cách tính điểm để người chấm quyết định theo mức độ. Hãy tự nhập điểm.',
    ]);
  });

  test('in English', () => {
    const english = linesOf(plain, 'en');
    expect(english[3]).toMatch(/^1 {5}CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC +6\.00 +6\.00 +3\.44 +57\.33$/);
    expect(english.join('\n')).toContain('To review: errors 0, warnings 7, notes 1');
  });

  test('cuts long names to the width of the terminal, so that columns stay under each other', () => {
    const narrow = linesOf(plain, 'vi', 60);
    expect(narrow[8]).toMatch(/^1\.1\.2 {5}Mức độ hoàn thành nh… /);
    const starts = new Set(narrow.slice(7, 16).map((line) => line.indexOf(' / ')));
    expect(starts.size).toBe(1);
  });

  test('names in decomposed letters take no more room than composed ones', () => {
    const name = 'Hồ sơ giải quyết đúng hạn'.normalize('NFD');
    const decomposed = assessedBook(exampleBook({ rows: exampleRows({ '2.1': { name } }) }));
    const table = assessmentTable(decomposed.assessment, { language: 'vi', paint: plain, width: 120 });
    expect(table.split('\n')[12]).toBe(lines[12]);
  });
});

describe('colours', () => {
  test('mark what is open and what is grave; nothing is said by colour alone', () => {
    const lines = linesOf(tagged);
    expect(lines[11]).toMatch(/^<yellow>1\.2\.2 .*<\/yellow>$/);
    expect(lines[7]).toMatch(/^<dim>1\.1\.1 /);
    expect(lines[8]).toMatch(/^1\.1\.2 /);
    const without = (line: string): string => line.replace(/<\/?\w+>/g, '');
    expect(lines.map(without)).toEqual(linesOf(plain));
  });

  test('findings bear their gravity in words and in a colour', () => {
    const rows = exampleRows({ '1.1.2': { achieved: 14 } });
    const { findings } = assessedBook(exampleBook({ rows })).assessment;
    const [heading, first] = findingLines(findings, tagged, inVietnamese);
    expect(heading).toBe('<bold>Cần xem lại: 1 lỗi, 6 cảnh báo, 1 lưu ý</bold>');
    expect(first).toBe('<red>LỖI</red> 1.1.2 Bộ tiêu chí!F8: Kết quả 14 ở ô F8 lớn hơn tổng số 13.');
  });

  describe('appear on a terminal only', () => {
    const { isTTY } = process.stdout;
    const noColor = process.env['NO_COLOR'];
    afterEach(() => {
      process.stdout.isTTY = isTTY;
      if (noColor === undefined) delete process.env['NO_COLOR'];
      else process.env['NO_COLOR'] = noColor;
    });
    const painted = (tty: boolean, quiet: string | undefined): string => {
      process.stdout.isTTY = tty;
      if (quiet === undefined) delete process.env['NO_COLOR'];
      else process.env['NO_COLOR'] = quiet;
      return processTerminal().paint('red', 'LỖI');
    };

    test('where standard output is one', () => {
      const red = painted(true, undefined);
      expect([styleText('red', 'LỖI'), '\u001b[31mLỖI\u001b[39m']).toContain(red);
    });

    test('not where it is a file or a pipe, nor where NO_COLOR asks for none', () => {
      expect(painted(false, undefined)).toBe('LỖI');
      expect(painted(true, '1')).toBe('LỖI');
    });
  });
});
