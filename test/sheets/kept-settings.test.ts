import { assessedBook } from '../support/assessing';
import { exampleBook, EXAMPLE_ROWS } from '../support/example-book';
import {
  HEAD,
  inPython,
  lineNamed,
  linesNamed,
  NEW,
  SAVE,
  settings,
  withOneMore,
  withRows,
} from '../support/office-settings';

const PLAN = 'Điểm chưa đạt và khắc phục';
const SUMMARY = 'Tổng hợp tự đánh giá';
const REGISTER = 'Danh mục tài liệu kiểm chứng';
const TASKS = 'Mức độ hoàn thành nhiệm vụ trong kế hoạch';

const again = (file: Uint8Array): Uint8Array => assessedBook(file).written();

const KEPT = {
  note: 'Hỏi lại Phòng Tổng hợp',
  bold: true,
  color: 'FFC00000',
  fill: 'FFFFFF00',
  height: 123,
  lists: ['"Văn phòng,Phòng Tổng hợp"'],
};

describe('files fault 4: what the office set on lines of our sheets', () => {
  const first = again(exampleBook());
  const plain = lineNamed(first, PLAN, TASKS);
  const set = inPython(first, HEAD + settings(PLAN, TASKS) + SAVE).file;

  test('stays when nothing else changed', () => {
    expect(lineNamed(again(set), PLAN, TASKS)).toMatchObject({ ...KEPT, row: plain.row });
  });

  test('goes with its line, and no other line has it', () => {
    const moved = again(withOneMore(set));
    const line = lineNamed(moved, PLAN, TASKS);
    expect(line.row).toBeGreaterThan(plain.row);
    expect(line).toMatchObject(KEPT);
    const { note, bold, fill, lists } = lineNamed(moved, PLAN, NEW);
    expect({ note, bold, fill, lists }).toEqual({ note: null, bold: false, fill: null, lists: [] });
  });

  test('and a second run changes nothing more', () => {
    const moved = again(withOneMore(set));
    expect(Buffer.from(again(moved)).equals(Buffer.from(moved))).toBe(true);
  });

  test('in the annex of the summary and in the register too', () => {
    const at = linesNamed(first, SUMMARY, TASKS).length - 1;
    const document = inPython(
      first,
      `${HEAD}\njson.dump([c.value for c in book['${REGISTER}']['B'] if c.value][-1], open(sys.argv[2], 'w'))`,
    ).said;
    const name = JSON.parse(document) as string;
    const file = inPython(first, HEAD + settings(SUMMARY, TASKS, at) + settings(REGISTER, name) + SAVE).file;
    const moved = again(withOneMore(file));
    expect(lineNamed(moved, SUMMARY, TASKS, linesNamed(moved, SUMMARY, TASKS).length - 1)).toMatchObject(
      KEPT,
    );
    expect(lineNamed(moved, REGISTER, name)).toMatchObject(KEPT);
  });

  test('a hidden line stays hidden and hides no other', () => {
    const hidden = inPython(
      first,
      `${HEAD}\nbook['${PLAN}'].row_dimensions[rows('${PLAN}', '${TASKS}')[0]].hidden = True${SAVE}`,
    ).file;
    const moved = again(withOneMore(hidden));
    expect(lineNamed(moved, PLAN, TASKS).hidden).toBe(true);
    expect(lineNamed(moved, PLAN, NEW).hidden).toBe(false);
  });

  test('the note of a line that is gone comes to stand below', () => {
    // openpyxl drops our state; a run more, and the proposals are known as ours again.
    const done = again(
      withRows(
        again(set),
        EXAMPLE_ROWS.filter((row) => row.name !== TASKS),
      ),
    );
    const { said } = inPython(
      done,
      `${HEAD}\njson.dump([c.row - book['${PLAN}'].max_row for r in book['${PLAN}'].iter_rows() for c in r if c.comment], open(sys.argv[2], 'w'))`,
    );
    expect(linesNamed(done, PLAN, TASKS)).toEqual([]);
    expect(JSON.parse(said)).toHaveLength(1);
  });

  test('a wider column stays wide', () => {
    const wide = inPython(first, `${HEAD}\nbook['${PLAN}'].column_dimensions['B'].width = 90${SAVE}`).file;
    const { said } = inPython(
      again(wide),
      `${HEAD}\njson.dump(book['${PLAN}'].column_dimensions['B'].width, open(sys.argv[2], 'w'))`,
    );
    expect(JSON.parse(said)).toBe(90);
  });
});
