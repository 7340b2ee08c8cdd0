import { planOf, planText, shortGoal } from '../support/documents';

const goalsIn = (...lines: readonly string[]): readonly string[] =>
  planOf(planText('I. MỤC TIÊU', ...lines)).targets.map(shortGoal);
const reasonsIn = (...lines: readonly string[]): readonly string[] =>
  planOf(planText(...lines)).notTaken.map(({ why }) => why.key.replace('import.why.', ''));

describe('targets in sentences', () => {
  test('each figure of a sentence is a target of its own', () => {
    const { targets } = planOf(
      planText(
        'I. MỤC TIÊU',
        'Trên 90% hồ sơ được giải quyết đúng hạn, tối thiểu 60% hồ sơ nộp trực tuyến; dưới 2% hồ sơ phải bổ sung.',
      ),
    );
    expect(targets.map(shortGoal)).toEqual(['> 90%', '≥ 60%', '< 2%']);
    expect(targets.map(({ text }) => text)).toEqual([
      'Trên 90% hồ sơ được giải quyết đúng hạn',
      'tối thiểu 60% hồ sơ nộp trực tuyến',
      'dưới 2% hồ sơ phải bổ sung',
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['- Ít nhất 02 sáng kiến được công nhận.', ['≥ 2']],
    ['- Thời gian chờ của người dân không quá 15 phút.', ['≤ 15']],
    ['- Chỉ số CCHC xếp thứ 5 trở lên trong khối sở.', ['hạng 5']],
    ['- Đạt 92% (năm 2025 là 88%).', ['≥ 92%']],
    ['- Ít nhất 50% hồ sơ trực tuyến (cuối năm 2025 mới đạt 21,7%).', ['≥ 50%']],
    ['- Tăng 5% số hồ sơ trực tuyến so với năm 2025.', ['≥ 5%']],
    ['- 100% nhiệm vụ UBND tỉnh giao được hoàn thành.', ['≥ 100%']],
    ['- Bám sát Kế hoạch số 12/KH-UBND ngày 05/01/2026, giai đoạn 2026 - 2030.', []],
  ])('%s', (line, goals) => expect(goalsIn(line)).toEqual(goals));

  test('a short part of a list says of what it is', () => {
    const { targets } = planOf(
      planText('I. MỤC TIÊU', '- Tỷ lệ hồ sơ giải quyết đúng hạn:', '+ Cấp sở: 98%', '+ Cấp xã: 95%'),
    );
    expect(targets.map(({ text }) => text)).toEqual([
      'Tỷ lệ hồ sơ giải quyết đúng hạn: Cấp sở: 98%',
      'Tỷ lệ hồ sơ giải quyết đúng hạn: Cấp xã: 95%',
    ]);
  });

  test('the heading above is the field; one that names no subject is not', () => {
    const { targets } = planOf(
      planText(
        'II. MỤC TIÊU, CHỈ TIÊU',
        '1. Mục tiêu cụ thể',
        'a) Cải cách thể chế',
        '- 100% văn bản đúng tiến độ.',
        'b) Cải cách tài chính công',
        '- Giải ngân trên 95% vốn.',
      ),
    );
    expect(targets.map(({ field }) => field)).toEqual(['Cải cách thể chế', 'Cải cách tài chính công']);
  });

  test('lines that were broken to fit a page are one sentence', () => {
    const line = '- Tỷ lệ hồ sơ thủ tục hành chính thuộc thẩm quyền của Sở được tiếp nhận và trả kết quả';
    expect(
      planOf(planText('I. MỤC TIÊU', line, 'trên Cổng Dịch vụ công quốc gia đạt tối thiểu', '80% trở lên.'))
        .targets,
    ).toMatchObject([{ text: `${line.slice(2)} trên Cổng Dịch vụ công quốc gia đạt tối thiểu 80% trở lên` }]);
  });

  test('a target outside the part of targets is to be looked at', () => {
    const { targets } = planOf(
      planText(
        'I. MỤC TIÊU',
        '- 100% văn bản được ký số.',
        'II. NHIỆM VỤ',
        '- Bảo đảm 90% máy tính có phần mềm.',
      ),
    );
    expect(targets.map(({ doubts }) => doubts.map(({ key }) => key))).toEqual([
      [],
      ['import.doubt.outside-targets'],
    ]);
  });

  test('a plan without a part of targets has them among its tasks, and nothing is doubtful', () => {
    const { targets } = planOf(planText('I. NHIỆM VỤ', '- Triển khai 100% thủ tục trực tuyến.'));
    expect(targets.map(({ doubts }) => doubts)).toEqual([[]]);
  });
});

describe('figures that are no target of the plan are listed with the reason', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['of the province', ['I. MỤC TIÊU', '- Mục tiêu của tỉnh đến năm 2026 là 95% hồ sơ trực tuyến.'], ['others']],
    ['of a province that is no more', ['I. MỤC TIÊU', '- Tỉnh Hạ Vân (cũ) đề ra 70% hồ sơ.'], ['former']],
    ['of last year', ['I. ĐÁNH GIÁ KẾT QUẢ NĂM 2025', '- 88% hồ sơ đúng hạn.'], ['past']],
    ['of a ministry', ['I. MỤC TIÊU', '- Bộ Giáo dục và Đào tạo đặt mục tiêu chung cho các trường là 90% dịch vụ trực tuyến.'], ['others']],
    ['asked of all offices', ['I. MỤC TIÊU', '- UBND tỉnh yêu cầu các đơn vị có ít nhất 60% hồ sơ trực tuyến.'], ['others']],
    ['the mean of others', ['I. MỤC TIÊU', '- Theo báo cáo của tỉnh, bình quân các phường là 55%.'], ['others']],
    ['a share of money', ['I. MỤC TIÊU', '- Kinh phí thực hiện 350 triệu đồng, trong đó nguồn tự chủ chiếm 40%.'], ['money']],
    ['beside the province', ['I. MỤC TIÊU', '- Mức bình quân chung của tỉnh là 64%.'], ['others']],
    ['told behind a colon', ['I. MỤC TIÊU', '- Hạn chế: năm 2025, tỷ lệ hồ sơ mới đạt 58,4%.'], ['past']],
    ['told of last year', ['I. MỤC TIÊU', '- Năm 2025, tỷ lệ hồ sơ đúng hạn đạt 88%.'], ['past']],
    ['of a legal basis', ['Căn cứ Quyết định giao 90% chỉ tiêu;', 'I. MỤC TIÊU'], ['basis']],
    ['members of a team', ['I. TỔ CHỨC THỰC HIỆN', '- Văn phòng Sở: 02 đồng chí.'], ['no-goal']],
    ['a time limit', ['I. NHIỆM VỤ', '- Báo cáo chậm nhất 05 ngày sau khi kết thúc.'], ['time-limit']],
    ['said twice', ['I. MỤC TIÊU', '- 90% văn bản được ký số.', 'II. NHIỆM VỤ', '- 90% văn bản được ký số.'], ['repeated']],
  ])('%s', (_, lines, reasons) => expect(reasonsIn(...lines)).toEqual(reasons)); // prettier-ignore

  test('what a part named after the year before tells, and what a note at the foot of a page says', () => {
    const text = planText(
      'I. KẾT QUẢ NĂM 2025',
      'Sở giải quyết đúng hẹn 91,2% hồ sơ [1].',
      'II. CHỈ TIÊU NĂM 2026',
      '1. Không dưới 90% người dân được hỏi ý kiến hài lòng về thái độ',
      '',
      '[1] Theo Báo cáo số 211/BC-SXD; sở dẫn đầu tỉnh đạt trên 94%.',
      '',
      '                                    2',
      '',
      'phục vụ của công chức.',
    );
    const { targets, notTaken } = planOf(text);
    expect(targets.map((target) => target.text)).toEqual([
      'Không dưới 90% người dân được hỏi ý kiến hài lòng về thái độ phục vụ của công chức',
    ]);
    expect(notTaken.map(({ why }) => why.key)).toEqual(['import.why.past', 'import.why.note']);
  });

  test('the plan of the province itself may speak of the province', () => {
    const text = ['UBND TỈNH THANH VÂN', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'I. MỤC TIÊU'];
    const line = '- Mục tiêu của tỉnh là 95% hồ sơ trực tuyến.';
    expect(planOf([...text, line].join('\n')).targets.map(shortGoal)).toEqual(['≥ 95%']);
  });
});

describe('targets in tables', () => {
  const header = 'STT\tChỉ tiêu\tĐVT\tThực hiện năm 2025\tChỉ tiêu năm 2026\tĐơn vị chủ trì';
  const { targets } = planOf(
    planText(
      'I. CHỈ TIÊU',
      header,
      'I\tCải cách thủ tục hành chính',
      '1\tTỷ lệ hồ sơ giải quyết đúng hạn\t%\t97\t≥ 98\tVăn phòng',
      '2\tSố sáng kiến được công nhận\tsáng kiến\t1\t2\tPhòng Tổ chức',
      '3\tTỷ lệ hồ sơ phải bổ sung (%)\t\t5\tDưới 3\tVăn phòng',
    ),
  );

  test('the figure is that of the plan’s year, with its unit', () => {
    expect(targets.map(shortGoal)).toEqual(['≥ 98%', '≥ 2', '< 3%']);
    expect(targets.map(({ lead }) => lead)).toEqual(['Văn phòng', 'Phòng Tổ chức', 'Văn phòng']);
  });

  test('a row that titles a group is the field', () => {
    expect(targets.map(({ field }) => field)).toEqual(Array(3).fill('Cải cách thủ tục hành chính'));
  });
});
