import { planOf, planText } from '../support/documents';

const HEADER = 'TT\tNội dung nhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tSản phẩm\tThời gian hoàn thành';

describe('tasks of an annex', () => {
  test('a header repeated on the next page, a table that goes on without one, groups that are fields', () => {
    const { tasks } = planOf(
      planText(
        'PHỤ LỤC NHIỆM VỤ',
        HEADER,
        'I\tCải cách thể chế',
        '1\tRà soát văn bản\tThanh tra\tCác phòng\tBáo cáo\tQuý II/2026',
        '',
        HEADER,
        '2\tXây dựng quy chế\tVăn phòng\tCác phòng\tQuy chế\tTrước 15/3/2026',
        '',
        'II\tCải cách tài chính công',
        '3\tCông khai dự toán\tKế toán\tVăn phòng\tThông báo\tTháng 01/2026',
      ),
    );
    expect(tasks.map(({ no, content, lead, product, deadline, field }) => [no, content, lead, product, deadline.due, field])).toEqual([
      ['1', 'Rà soát văn bản', 'Thanh tra', 'Báo cáo', '2026-06-30', 'Cải cách thể chế'],
      ['2', 'Xây dựng quy chế', 'Văn phòng', 'Quy chế', '2026-03-14', 'Cải cách thể chế'],
      ['3', 'Công khai dự toán', 'Kế toán', 'Thông báo', '2026-01-31', 'Cải cách tài chính công'],
    ]); // prettier-ignore
  });

  test('columns divided by "|", and groups of two cells', () => {
    const lines = [
      'TT | Nhiem vu | Chu tri | Phoi hop | Thoi han',
      'I | THE CHE',
      '1 | Ra soat van ban | Thanh tra | | Quy II',
    ];
    expect(planOf(planText(...lines)).tasks).toMatchObject([
      {
        content: 'Ra soat van ban',
        lead: 'Thanh tra',
        support: '',
        field: 'THE CHE',
        deadline: { due: '2026-06-30' },
      },
    ]);
  });

  test('a deadline that is not understood and a task without a lead are to be looked at', () => {
    const { tasks } = planOf(planText(HEADER, '1\tRà soát văn bản\t\tCác phòng\tBáo cáo\tKhi thuận lợi'));
    expect(tasks[0]?.doubts.map(({ key }) => key)).toEqual(['import.doubt.no-lead', 'import.doubt.deadline']);
  });

  test('a table of neither tasks nor targets is said, not passed over', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `${at + 1}\tThôn ${at}\t${at * 10}`);
    expect(planOf(planText('TT\tTên thôn\tSố hộ', ...rows)).notTaken.map(({ why }) => why.key)).toEqual([
      'import.why.unknown-table',
    ]);
  });
});

describe('annexes under titles of their own', () => {
  test('who is responsible, who takes part and by when are known by any words, behind a page break too', () => {
    const header =
      'STT\tLĩnh vực/đầu việc\tKết quả phải có\tBộ phận chịu trách nhiệm chính\tBộ phận cùng thực hiện\tMốc phải xong';
    const { tasks } = planOf(
      planText(
        'II. NHIỆM VỤ',
        header,
        '1\tRà soát văn bản đã ban hành\tBáo cáo\tCông chức Tư pháp\tCác bộ phận\t30/6/2026',
        header,
        '2\tNiêm yết thủ tục hành chính\tBảng niêm yết\tTrung tâm\tCông an\tQuý I/2026',
      ),
    );
    expect(tasks).toMatchObject([
      {
        lead: 'Công chức Tư pháp',
        support: 'Các bộ phận',
        product: 'Báo cáo',
        deadline: { due: '2026-06-30' },
      },
      { lead: 'Trung tâm', support: 'Công an', deadline: { due: '2026-03-31' } },
    ]);
    expect(tasks).toHaveLength(2);
  });
});

describe('tasks told in lines', () => {
  test.each([
    'Rà soát thủ tục (Văn phòng Sở chủ trì; các phòng phối hợp; hoàn thành trước 30/6/2026).',
    'Rà soát thủ tục (thực hiện: Văn phòng Sở; phối hợp: các phòng; thời hạn: trước 30/6/2026).',
    'Nhiệm vụ 4: Rà soát thủ tục. Phụ trách: Văn phòng Sở. Tham gia: các phòng. Hoàn thành: trước 30/6/2026.',
  ])('in a bracket or behind other labels: %s', (line) => {
    expect(planOf(planText('II. NHIỆM VỤ', `1. ${line}`)).tasks).toMatchObject([
      {
        content: 'Rà soát thủ tục',
        lead: 'Văn phòng Sở',
        support: 'các phòng',
        deadline: { due: '2026-06-29' },
      },
    ]);
  });

  test('labels that recognition garbled', () => {
    const { tasks } = planOf(
      planText(
        'III. NHIEM VU',
        '- Nhiem vy 2: Tu kiem tra viéc tiép nhan ho so. Chú tri: Van',
        'phong Ban. Phéi hgp: Phong Phap ché. Thói gian: thvong xuyén.',
      ),
    );
    expect(tasks).toMatchObject([
      {
        content: 'Tu kiem tra viéc tiép nhan ho so',
        lead: 'Van phong Ban',
        support: 'Phong Phap ché',
        deadline: { text: 'thvong xuyén', kind: 'continuous' },
      },
    ]);
  });

  test('lead, support and deadline below the task', () => {
    const { tasks } = planOf(
      planText(
        'II. NHIỆM VỤ',
        '1. Cải cách thể chế',
        'a) Xây dựng kế hoạch theo dõi thi hành pháp luật',
        '- Đơn vị chủ trì: Thanh tra Sở.',
        '- Đơn vị phối hợp: Các phòng chuyên môn.',
        '- Thời gian hoàn thành: Quý I/2026.',
        '- Sản phẩm: Kế hoạch của Sở.',
      ),
    );
    expect(tasks).toMatchObject([
      {
        content: 'Xây dựng kế hoạch theo dõi thi hành pháp luật',
        lead: 'Thanh tra Sở',
        support: 'Các phòng chuyên môn',
        product: 'Kế hoạch của Sở',
        field: 'Cải cách thể chế',
        deadline: { due: '2026-03-31' },
      },
    ]);
  });

  test('behind the task in one line', () => {
    const { tasks } = planOf(
      planText(
        'II. NHIỆM VỤ',
        '- Rà soát thủ tục. Chủ trì: Văn phòng; phối hợp: các phòng; thời hạn: 30/9/2026.',
      ),
    );
    expect(tasks).toMatchObject([
      {
        content: 'Rà soát thủ tục',
        lead: 'Văn phòng',
        support: 'các phòng',
        deadline: { due: '2026-09-30' },
      },
    ]);
  });
});

describe('tasks that a sentence gives to a unit', () => {
  test.each<[string, object]>([
    [
      'Giao Phòng Quản lý nhà chủ trì, phối hợp với Thanh tra Sở rà soát thủ tục cấp phép, hoàn thành trước ngày 15/8/2026.',
      { content: 'Rà soát thủ tục cấp phép', lead: 'Phòng Quản lý nhà', support: 'Thanh tra Sở', deadline: { due: '2026-08-14' } },
    ],
    [
      'Giao Văn phòng chủ trì xây dựng quy chế, trình trong quý II.',
      { content: 'Xây dựng quy chế', lead: 'Văn phòng', support: '', deadline: { due: '2026-06-30' } },
    ],
  ])('%s', (line, task) => {
    expect(planOf(planText('II. NHIỆM VỤ', 'Cải cách thể chế là trọng tâm.', line)).tasks).toMatchObject([task]);
  }); // prettier-ignore

  test('whoever leads is named as it is; the heading above is no part of it', () => {
    const { tasks } = planOf(
      planText(
        'II. NHIỆM VỤ',
        '6. Chuyển đổi số',
        'Giao Trung tâm Tin học chủ trì, phối hợp với Phòng Đào tạo kết nối dữ liệu văn bằng, hoàn thành trước ngày 30/9/2026. Thư viện chủ trì, phối hợp với các khoa số hóa luận văn, thực hiện hằng quý.',
      ),
    );
    expect(tasks).toMatchObject([
      { lead: 'Trung tâm Tin học', content: 'Kết nối dữ liệu văn bằng', field: 'Chuyển đổi số' },
      { lead: 'Thư viện', content: 'Số hóa luận văn', support: 'các khoa' },
    ]);
  });

  test('a sentence without a time gives none', () => {
    expect(planOf(planText('II. NHIỆM VỤ', 'Giao Văn phòng chủ trì xây dựng quy chế.')).tasks).toEqual([]);
  });
});

describe('duties that recur', () => {
  test.each<[string, string, string]>([
    ['1. Văn phòng Sở: Theo dõi, tổng hợp; hằng quý báo cáo Giám đốc Sở.', 'Văn phòng Sở', 'hằng quý'],
    ['1. Các phòng, đơn vị có trách nhiệm gửi báo cáo trước ngày 14 tháng cuối quý về Văn phòng.', 'Các phòng, đơn vị', 'trước ngày 14 tháng cuối quý'],
    ['1. Giao Văn phòng định kỳ hằng tháng tổng hợp, báo cáo kết quả.', 'Văn phòng', 'định kỳ hằng tháng'],
  ])('%s', (line, lead, when) => {
    expect(planOf(planText('III. TỔ CHỨC THỰC HIỆN', line)).tasks).toMatchObject([
      { lead, deadline: { text: when, kind: 'recurring' } },
    ]);
  }); // prettier-ignore

  test('a report by a day of its own, by a day of the week, after each visit', () => {
    const { tasks } = planOf(
      planText(
        'V. TỔ CHỨC THỰC HIỆN',
        '1. Văn phòng Sở tổng hợp, báo cáo UBND tỉnh trước ngày 05/12/2026.',
        '2. Các phòng gửi số liệu về Văn phòng Sở vào thứ Sáu hằng tuần.',
        '3. Tổ Kiểm tra báo cáo Giám đốc chậm nhất 03 ngày làm việc sau mỗi đợt kiểm tra.',
        '4. Trưởng thôn báo cáo danh sách hộ trước ngày 05 hằng tháng.',
        'Nơi nhận:',
      ),
    );
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.text])).toEqual([
      ['Văn phòng Sở', 'trước ngày 05/12/2026'],
      ['Các phòng', 'vào thứ Sáu hằng tuần'],
      ['Tổ Kiểm tra', 'chậm nhất 03 ngày làm việc sau mỗi đợt kiểm tra'],
      ['Trưởng thôn', 'trước ngày 05 hằng tháng'],
    ]);
  });

  test('who is to report nothing by a period has no duty', () => {
    const lines = ['III. TỔ CHỨC THỰC HIỆN', '1. Văn phòng Sở: Tham mưu báo cáo kết quả theo quy định.'];
    expect(planOf(planText(...lines, '2. Các phòng: Thực hiện hằng quý.')).tasks).toEqual([]);
  });
});
