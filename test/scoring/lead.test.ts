import { asDay, type Task } from '../../src/model/task';
import { leadFinder } from '../../src/scoring/gaps/lead';
import { linear } from '../reading/wordings/builders';
import { leaf, parent, type LeafExample } from '../support/criteria';
import { cell } from '../support/measures';

const task = (content: string, lead = 'Văn phòng Sở', due = '2026-03-31'): Task => ({
  no: '1',
  content,
  lead,
  support: '',
  product: '',
  person: '',
  authority: '',
  deadline: { text: `Trước ${due}`, kind: 'date', due: asDay(due), conditional: false, periods: [] },
  deadlineCell: cell('E5'),
  progress: 'unstated',
  reported: [],
  doneOn: null,
  doneOnCell: null,
  row: 4,
  cell: cell('B5'),
});

const INSPECTION = task(
  'Kiểm tra công tác CCHC tại các phòng, đơn vị được kiểm tra theo tỷ lệ',
  'Thanh tra Sở',
  '2026-09-30',
);
const MEDIA = task('Xây dựng chuyên mục tuyên truyền');

const leadOf = (example: Partial<LeafExample>, tasks: readonly Task[], year: number | null = 2026) =>
  leadFinder(tasks, year)(leaf({ rule: linear(), ...example }));

/** The unit that a criterion of this name is found with; '' where it is nobody's. */
const unitOf = (name: string, ...tasks: readonly Task[]): string => leadOf({ name }, tasks).unit;

const NOBODY = { unit: '', due: null, dueText: '', task: null };

describe('who answers for a criterion and until when', () => {
  const name = 'Tỷ lệ phòng, đơn vị được kiểm tra công tác CCHC';

  test('is told by the task of the annex that has the criterion’s words', () => {
    expect(leadOf({ name }, [MEDIA, INSPECTION])).toEqual({
      unit: 'Thanh tra Sở',
      due: '2026-09-30',
      dueText: 'Trước 2026-09-30',
      task: INSPECTION,
    });
  });

  test('S7: syllables that stand in other words of the task tell nothing', () => {
    const initiative = task(
      'Tổng hợp sáng kiến, đề nghị của các phòng về tài chính',
      'Phòng Quản lý chuyên ngành',
    );
    expect(unitOf('Thực hiện kiến nghị về tài chính', initiative)).toBe('');
  });

  test('the sheet’s own columns go before the annex', () => {
    const both = { name, lead: 'Phòng Nội vụ', deadline: 'Quý III' };
    expect(leadOf(both, [INSPECTION])).toEqual({
      unit: 'Phòng Nội vụ',
      due: '2026-09-30',
      dueText: 'Quý III',
      task: null,
    });
  });

  test('what one of the two columns leaves open, the annex tells', () => {
    expect(leadOf({ name, lead: 'Phòng Nội vụ' }, [INSPECTION])).toEqual({
      unit: 'Phòng Nội vụ',
      due: '2026-09-30',
      dueText: 'Trước 2026-09-30',
      task: INSPECTION,
    });
    expect(leadOf({ name, deadline: 'Quý I/2026' }, [INSPECTION])).toEqual({
      unit: 'Thanh tra Sở',
      due: '2026-03-31',
      dueText: 'Quý I/2026',
      task: INSPECTION,
    });
  });

  test('a deadline of the sheet that names no year belongs to the year that is assessed', () => {
    expect(leadOf({ deadline: 'Quý III' }, [], 2025).due).toBe('2025-09-30');
    expect(leadOf({ deadline: 'Quý III' }, [], null).due).toBeNull();
  });

  test('a deadline of the sheet that cannot be read is not the annex’s', () => {
    expect(leadOf({ name, deadline: 'Khi có hướng dẫn' }, [INSPECTION])).toMatchObject({
      due: null,
      dueText: 'Khi có hướng dẫn',
    });
  });

  test('is nobody where no task has its words, or there is no annex', () => {
    expect(leadOf({ name }, [MEDIA])).toEqual(NOBODY);
    expect(leadOf({ name }, [])).toEqual(NOBODY);
  });

  test('is nobody for a criterion that has parts, whatever the tasks are', () => {
    const field = { ...parent('1', [leaf({ rule: linear() })]), name };
    expect(leadFinder([INSPECTION], 2026)(field)).toEqual(NOBODY);
  });

  test('is nobody for a name without words', () => {
    expect(unitOf('1.1.3', task('1.1.3'), INSPECTION)).toBe('');
  });
});

describe('the task with the criterion’s words', () => {
  test('has at least six tenths of them: three of five', () => {
    const three = task('Rà soát văn bản', 'Phòng Pháp chế');
    expect(unitOf('Soát văn bản pháp luật', three)).toBe('Phòng Pháp chế');
    expect(unitOf('Soát văn bản quy phạm pháp luật', three)).toBe('');
    expect(unitOf('Soát văn bản quy phạm', three)).toBe('Phòng Pháp chế');
  });

  test('and at least two: one word alone is no likeness', () => {
    expect(unitOf('Tuyên truyền', MEDIA)).toBe('Văn phòng Sở');
    expect(unitOf('Tuyên', MEDIA)).toBe('');
  });

  test('has more of them than any other task', () => {
    const partly = task('Kiểm tra công vụ', 'Thanh tra huyện');
    const name = 'Kiểm tra công vụ đột xuất';
    const wholly = task('Kiểm tra công vụ đột xuất', 'Thanh tra tỉnh');
    expect(unitOf(name, partly, wholly)).toBe('Thanh tra tỉnh');
    expect(unitOf(name, wholly, partly)).toBe('Thanh tra tỉnh');
  });

  test('is the first of several that have as many', () => {
    const again = task('Kiểm tra công vụ', 'Sở Nội vụ');
    expect(unitOf('Kiểm tra công vụ', task('Kiểm tra công vụ', 'Thanh tra tỉnh'), again)).toBe(
      'Thanh tra tỉnh',
    );
  });

  test('may have them with other accents, capitals and signs between', () => {
    expect(unitOf('SỐ HOÁ HỒ SƠ', task('Số hóa; hồ-sơ'))).toBe('Văn phòng Sở');
  });

  test('is not told by letters of a list, nor by words that every criterion has', () => {
    expect(unitOf('Rà soát văn bản (điểm a, b, c, d, đ)', task('Rà soát văn bản'))).toBe('Văn phòng Sở');
    expect(unitOf('Thực hiện nhiệm vụ theo kế hoạch năm', task('Thực hiện nhiệm vụ theo kế hoạch năm'))).toBe(
      '',
    );
  });

  test('a word that stands twice in a name counts once', () => {
    const name = 'Kiểm tra và tự kiểm tra thủ tục hành chính';
    expect(unitOf(name, task('Kiểm tra thủ kho'))).toBe('');
  });

  test('is not told by a word that more than twelve tasks have', () => {
    const alike = (times: number) => Array.from({ length: times }, () => task('Tuyên truyền'));
    const mine = task('Tuyên truyền', 'Phòng Văn hóa');
    expect(unitOf('Tuyên truyền', mine, ...alike(11))).toBe('Phòng Văn hóa');
    expect(unitOf('Tuyên truyền', mine, ...alike(12))).toBe('');
    expect(unitOf('Tuyên truyền', mine, ...alike(20))).toBe('');
  });

  test('is not sought in a register of thousands of tasks', () => {
    const others = (times: number) => Array.from({ length: times }, (_, index) => task(`Việc số ${index}`));
    expect(unitOf('Tuyên truyền', MEDIA, ...others(1_999))).toBe('Văn phòng Sở');
    expect(leadOf({ name: 'Tuyên truyền' }, [MEDIA, ...others(2_000)])).toEqual(NOBODY);
  });
});
