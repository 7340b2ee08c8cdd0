import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';

/** What the checks say of the criteria sheet. */
export const CRITERIA_FINDINGS: readonly FindingExamples[] = [
  findings('the maximum of a parent is the sum of its parts', 'sum-mismatch', {
    'a field that was typed 6,5 for 6': {
      rows: exampleRows({ '1': { max: 6.5 } }),
      finds: [
        'error 1 at Bộ tiêu chí!C5: “CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC” ghi điểm tối đa 6,5, nhưng các mục bên dưới cộng lại được 6.',
        'error total at Bộ tiêu chí!C18: Dòng tổng cộng ghi 12 điểm, nhưng các lĩnh vực cộng lại được 12,5.',
      ],
    },
    'a leaf that was typed 10,05 for 10,5': {
      rows: exampleRows({ '1.1.2': { max: 2.05, rule: 'b/a × 2,05' } }),
      finds: [
        'error 1.1 at Bộ tiêu chí!C6: “Kế hoạch CCHC năm” ghi điểm tối đa 3,5, nhưng các mục bên dưới cộng lại được 3,55.',
      ],
    },
    'everything adds up': { finds: [] },
    'hundredths that binary numbers do not add up to': {
      rows: exampleRows({
        '1': { max: 3.1 },
        '1.1': { max: 0.6 },
        '1.1.1': { max: 0.1, rule: 'Kịp thời: 0,1 điểm; không kịp thời: 0 điểm' },
        '1.1.2': { max: 0.2, rule: 'b/a × 0,2' },
        '1.1.3': { max: 0.3, rule: 'b/a × 0,3' },
      }),
      finds: [
        'error total at Bộ tiêu chí!C18: Dòng tổng cộng ghi 12 điểm, nhưng các lĩnh vực cộng lại được 9,1.',
      ],
    },
  }),
  findings('a code stands once under its parent', 'duplicate-code', {
    'the code of the row above again': {
      rows: exampleRows({ '1.1.2': { code: '1.1.1' } }),
      finds: ['error 1.1.1 at Bộ tiêu chí!C8: Mã 1.1.1 xuất hiện hai lần, ở dòng 7 và dòng 8.'],
    },
    'every code once': { finds: [] },
  }),
  findings('what fills a code cell is a code', 'code-unreadable', {
    'a note in its place': {
      rows: exampleRows({ '1.1.2': { code: 'xem PL' } }),
      finds: [
        'error 1.1.2 at Bộ tiêu chí!A8: Ô mã ghi “xem PL”, không phải mã tiêu chí. Theo các dòng bên cạnh, điểm được tính theo mã 1.1.2; hãy sửa mã.',
      ],
    },
    'every code of another style': { rows: exampleRows({ '1.1.2': { code: '1-1-2' } }), finds: [] },
  }),
  findings('a row with points belongs to a criterion', 'row-not-placed', {
    'more points than the leaf above has': {
      rows: exampleRows({ '1.2': { code: null, name: 'Nội dung khác', max: 9 } }),
      finds: [
        'error #10 at Bộ tiêu chí!C10: Dòng “Nội dung khác” có 9 điểm nhưng không xác định được thuộc tiêu chí nào nên chưa được tính. Hãy ghi mã cho dòng này.',
      ],
    },
    'every row with its code': { finds: [] },
  }),
  findings('a code begins with its parent’s', 'code-outside-parent', {
    'a slip in one figure': {
      rows: exampleRows({ '1.1.2': { code: '1.2.2' } }),
      finds: [
        'warning 1 – 1.1 – 1.2.2 at Bộ tiêu chí!A8: Mã 1.2.2 không bắt đầu bằng mã 1.1 của mục chứa nó. Hãy kiểm tra mã và thứ tự các dòng.',
      ],
    },
    'every code in its place': { finds: [] },
  }),
  findings('what was achieved does not exceed the total', 'exceeds-total', {
    '14 of 13': {
      rows: exampleRows({ '1.1.2': { achieved: 14 } }),
      finds: ['error 1.1.2 at Bộ tiêu chí!F8: Kết quả 14 ở ô F8 lớn hơn tổng số 13.'],
    },
    '120%': {
      rows: exampleRows({ '1.1.3': { achieved: '120%' } }),
      finds: ['error 1.1.3 at Bộ tiêu chí!F9: Tỷ lệ 120% ở ô F9 lớn hơn 100%.'],
    },
    '13 of 13': { rows: exampleRows({ '1.1.2': { achieved: 13 } }), finds: [] },
  }),
  findings('a total of 0 is no total', 'zero-total', {
    '0 of 0': {
      rows: exampleRows({ '1.1.2': { total: 0, achieved: 0 } }),
      finds: [
        'error 1.1.2 at Bộ tiêu chí!E8: Tổng số ở ô E8 bằng 0. Nếu không phát sinh, hãy khai “Không áp dụng”.',
      ],
    },
    '0 of 13': { rows: exampleRows({ '1.1.2': { achieved: 0 } }), finds: [] },
  }),
  findings('a number is a number', 'not-a-number', {
    'words where a number belongs': {
      rows: exampleRows({ '1.1.2': { achieved: '11 nhiệm vụ' } }),
      finds: ['error 1.1.2 at Bộ tiêu chí!F8: Ô F8 ghi “11 nhiệm vụ”, không phải là số.'],
    },
    'a number that can be read in two ways': {
      rows: exampleRows({ '1.1.2': { total: '1.234' } }),
      finds: [
        'error 1.1.2 at Bộ tiêu chí!E8: Ô E8 ghi “1.234”: chưa rõ dấu phân cách là hàng nghìn hay thập phân. Hãy nhập lại, ví dụ 12450 hoặc 12,45.',
      ],
    },
    'less than nothing': {
      rows: exampleRows({ '1.2.1': { achieved: -1 } }),
      finds: ['error 1.2.1 at Bộ tiêu chí!F11: Ô F11 có số âm (-1).'],
    },
    'no maximum': {
      rows: exampleRows({ '1.2.1': { max: null } }),
      finds: ['error 1.2.1 at Bộ tiêu chí!C11: Ô C11 chưa có điểm tối đa hoặc không phải là số.'],
    },
    'numbers typed as text': { rows: exampleRows({ '1.1.2': { total: '13', achieved: '11,0' } }), finds: [] },
  }),
  findings('a level is one of the levels', 'unknown-level', {
    'other words': {
      rows: exampleRows({ '1.1.1': { level: 'Tạm được' } }),
      finds: [
        'error 1.1.1 at Bộ tiêu chí!G7: “Tạm được” không khớp mức nào. Hãy chọn một trong: “Kịp thời”, “không kịp thời”.',
      ],
    },
    'the level without marks': { rows: exampleRows({ '1.1.1': { level: 'kip thoi' } }), finds: [] },
  }),
  findings('what must be assessed is assessed', 'not-applicable-not-allowed', {
    'declared not applicable against the rule': {
      rows: exampleRows({ '2.1': { policy: 'Bắt buộc phải đánh giá' } }),
      finds: [
        'error 2.1 at Bộ tiêu chí!H14: Tiêu chí này bắt buộc phải đánh giá, không được khai là không áp dụng.',
      ],
    },
    'declared where it may be': { finds: [] },
  }),
  findings('no cell shows an error', 'formula-error', {
    'an input': {
      rows: exampleRows({ '1.1.2': { achieved: { formula: '=1/0', shows: { error: '#DIV/0!' } } } }),
      finds: ['error 1.1.2 at Bộ tiêu chí!F8: Ô F8 báo lỗi #DIV/0!. Hãy sửa công thức trong ô.'],
    },
    'a score': {
      rows: exampleRows({ '1.1.2': { self: { formula: '=F8/0', shows: { error: '#DIV/0!' } } } }),
      finds: ['error 1.1.2 at Bộ tiêu chí!J8: Ô điểm báo lỗi #DIV/0!.'],
    },
    'formulas that work': {
      rows: exampleRows({ '1.1.2': { achieved: { formula: '=5+6', shows: 11 } } }),
      finds: [],
    },
  }),
  findings('a score lies between 0 and the maximum', 'score-exceeds-max', {
    'typed above it': {
      rows: exampleRows({ '1.1.2': { self: 2.5 } }),
      finds: ['error 1.1.2 at Bộ tiêu chí!J8: Điểm 2,5 nằm ngoài khoảng từ 0 đến 2.'],
    },
    'typed below 0': {
      rows: exampleRows({ '1.1.2': { self: -0.5 } }),
      finds: ['error 1.1.2 at Bộ tiêu chí!J8: Điểm -0,5 nằm ngoài khoảng từ 0 đến 2.'],
    },
    'a field that was typed above its maximum': {
      rows: exampleRows({ '1': { self: 7 } }),
      finds: ['error 1 at Bộ tiêu chí!J5: Điểm 7 nằm ngoài khoảng từ 0 đến 6.'],
    },
    'typed at the maximum': { rows: exampleRows({ '1.1.2': { self: 2 } }), finds: [] },
  }),
  findings('a wording is understood', 'unreadable-rule', {
    'it follows no known form': {
      rows: exampleRows({ '1.1.2': { rule: 'Theo hướng dẫn riêng của Hội đồng thẩm định' } }),
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!D8: Chưa xác định được cách tính điểm: chưa có cách tính nào phù hợp với nội dung này. Hãy bấm “Cách tính” để xác nhận, hoặc tự nhập điểm.',
      ],
    },
    'its tiers leave a gap': {
      rows: exampleRows({ '1.1.3': { rule: 'Từ 30% trở lên: 1 điểm; dưới 20%: 0 điểm' } }),
      finds: [
        'warning 1.1.3 at Bộ tiêu chí!D9: 25,5%: cách tính điểm không nêu mức nào, hoặc nêu hai mức, cho kết quả này. Hãy tự nhập điểm hoặc hỏi đơn vị ban hành.',
      ],
    },
    'it need not be, where nothing applies': {
      rows: exampleRows({ '2.1': { rule: 'Theo hướng dẫn riêng của Hội đồng thẩm định' } }),
      finds: [],
    },
    'every wording is': { finds: [] },
  }),
  findings('a typed score is one that the scale can give', 'typed-score-not-on-scale', {
    'it is none of its levels': {
      rows: exampleRows({ '1.1.1': { level: null, self: 0.3 } }),
      finds: [
        'warning 1.1.1 at Bộ tiêu chí!J7: Điểm 0,3 do đơn vị tự nhập không có trong thang điểm; các mức có thể đạt: 0,5; 0.',
      ],
    },
    'a level is chosen': { finds: [] },
  }),
  findings('figures are there', 'missing-input', {
    'a number of units': {
      finds: ['warning 1.2.2 at Bộ tiêu chí!F12: Chưa có số lượng. Nếu không có, hãy nhập 0.'],
    },
    'a total': {
      rows: exampleRows({ '1.2.2': { achieved: 2 }, '2.4': { total: null, self: null } }),
      finds: ['warning 2.4 at Bộ tiêu chí!E17: Chưa có tổng số (a).'],
    },
    'a level': {
      rows: exampleRows({ '1.2.2': { achieved: 2 }, '1.1.1': { level: null } }),
      finds: ['warning 1.1.1 at Bộ tiêu chí!G7: Chưa chọn mức đạt.'],
    },
    'points that are to be entered by hand': {
      rows: exampleRows({ '1.2.2': { rule: 'Đơn vị tự nhập điểm' } }),
      finds: ['warning 1.2.2 at Bộ tiêu chí!J12: Chưa nhập điểm.'],
    },
    'all of them': { rows: exampleRows({ '1.2.2': { achieved: 0 } }), finds: [] },
  }),
  findings('a survey is not self-scored', 'survey-self-scored', {
    'points stand in its cell': {
      rows: exampleRows({ '2.3': { self: 1.5 } }),
      finds: [
        'warning 2.3 at Bộ tiêu chí!J16: Tiêu chí này do điều tra xã hội học xác định, nhưng ô điểm tự đánh giá đã có điểm.',
      ],
    },
    'words stand there': { rows: exampleRows({ '2.3': { self: 'ĐTXHH' } }), finds: [] },
    'nothing stands there': { finds: [] },
  }),
  findings('a typed score is what the rule gives', 'typed-score-differs', {
    'it is more': {
      finds: [
        'warning 2.4 at Bộ tiêu chí!J17: Ô điểm tự đánh giá ghi 0,8, tính theo quy định là 0,75 (3/4 = 75% → 0,75 × 1 = 0,75).',
      ],
    },
    'a formula of the office’s own': {
      rows: exampleRows({ '2.4': { self: null }, '1.1.2': { self: { formula: '=2', shows: 2 } } }),
      // The office's own formula is its score: there is nothing that it could differ from.
      finds: [],
    },
    'a typed total is not the sum of the fields': {
      rows: [
        ...exampleRows({ '1.2.2': { achieved: 2 } }).slice(0, -1),
        { name: 'Tổng cộng', max: 12, self: 9 },
      ],
      finds: [
        'warning 2.4 at Bộ tiêu chí!J17: Ô điểm tự đánh giá ghi 0,8, tính theo quy định là 0,75 (3/4 = 75% → 0,75 × 1 = 0,75).',
        'warning total at Bộ tiêu chí!J18: Ô điểm tự đánh giá ghi 9, tính theo quy định là 6,69 (tổng các lĩnh vực).',
      ],
    },
    'a typed total is the sum of what stands in the cells': {
      rows: [
        ...exampleRows({ '1.2.2': { achieved: 2 } }).slice(0, -1),
        { name: 'Tổng cộng', max: 12, self: 6.74 },
      ],
      finds: [
        'warning 2.4 at Bộ tiêu chí!J17: Ô điểm tự đánh giá ghi 0,8, tính theo quy định là 0,75 (3/4 = 75% → 0,75 × 1 = 0,75).',
      ],
    },
    'a parent’s typed number is not the sum of its parts': {
      rows: exampleRows({ '2.4': { self: null }, '1.1': { self: 3 } }),
      finds: [
        'warning 1.1 at Bộ tiêu chí!J6: Ô điểm tự đánh giá ghi 3, tính theo quy định là 2,69 (tổng các mục bên dưới).',
      ],
    },
    'a score was typed for what does not apply': {
      rows: exampleRows({ '2.4': { self: null }, '2.1': { self: 2 } }),
      finds: [
        'warning 2.1 at Bộ tiêu chí!J14: Ô điểm tự đánh giá ghi 2, nhưng tiêu chí này được khai là không áp dụng.',
      ],
    },
    'it is the same': { rows: exampleRows({ '2.4': { self: 0.75 } }), finds: [] },
    'nothing was typed': { rows: exampleRows({ '2.4': { self: null } }), finds: [] },
  }),
];
