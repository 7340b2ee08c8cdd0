import { exampleRows } from '../../support/example-book';
import { findings, type FindingExamples } from '../../support/findings';
import { listWith, PLAN, REPORT, whole } from './evidence-list';

/** What the checks say of documents. */
export const EVIDENCE_FINDINGS: readonly FindingExamples[] = [
  findings('points that are claimed are proved', 'evidence-missing', {
    'by nothing': {
      evidence: [PLAN],
      finds: [
        'warning 1.1.2 at Bộ tiêu chí!K8: Đã chấm điểm nhưng chưa có tài liệu kiểm chứng và chưa có giải trình.',
        'warning 1.1.3 at Bộ tiêu chí!K9: Đã chấm điểm nhưng chưa có tài liệu kiểm chứng và chưa có giải trình.',
        'warning 1.2.1 at Bộ tiêu chí!K11: Đã chấm điểm nhưng chưa có tài liệu kiểm chứng và chưa có giải trình.',
        'warning 2.4 at Bộ tiêu chí!K17: Đã chấm điểm nhưng chưa có tài liệu kiểm chứng và chưa có giải trình.',
      ],
    },
    'by documents of the list': { evidence: whole, finds: [] },
    'by a document named beside the points': {
      evidence: [PLAN, REPORT.map((input, index) => (index === 1 ? '1.1.2; 1.2.1; 2.4' : input))],
      rows: exampleRows({ '1.1.3': { evidence: 'Thông báo kết luận kiểm tra số 12/TB-SKHCN' } }),
      finds: [],
    },
    'by an explanation': {
      evidence: [PLAN, REPORT.map((input, index) => (index === 1 ? '1.1.2; 1.2.1; 2.4' : input))],
      rows: exampleRows({ '1.1.3': { explanation: 'Kiểm tra lồng ghép, không ra thông báo riêng' } }),
      finds: [],
    },
    'by a document of the whole field': {
      evidence: [PLAN, REPORT.map((input, index) => (index === 1 ? '1; 2' : input))],
      finds: [],
    },
  }),
  findings('incomplete evidence is explained', 'explanation-missing', {
    'a document without a page, and no word about it': {
      evidence: listWith({ page: '' }),
      finds: [
        'info 1.1.1 at Bộ tiêu chí!M7: Tài liệu kiểm chứng chưa đủ số, ngày hoặc trang; hãy giải trình cách chấm.',
      ],
    },
    'a document without a page, explained': {
      evidence: listWith({ page: '' }),
      rows: exampleRows({ '1.1.1': { explanation: 'Toàn văn kế hoạch' } }),
      finds: [],
    },
    'one of two documents is complete': {
      evidence: [
        ...listWith({ page: '' }),
        PLAN.map((input, index) =>
          index === 2 ? 'Quyết định ban hành' : index === 3 ? '476/QĐ-SKHCN' : input,
        ),
      ],
      finds: [],
    },
    'all documents are complete': { evidence: whole, finds: [] },
  }),
  findings('a document has its number', 'evidence-no-number', {
    none: {
      evidence: listWith({ document: '' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Kế hoạch CCHC năm 2026” chưa có số, ký hiệu văn bản.',
      ],
    },
    'a blank before the symbol, as in a draft': {
      evidence: listWith({ document: '/KH-SKHCN' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Kế hoạch CCHC năm 2026” chưa có số, ký hiệu văn bản.',
      ],
    },
    'number and symbol': { evidence: whole, finds: [] },
  }),
  findings('a document has its date', 'evidence-no-date', {
    none: {
      evidence: listWith({ issued: '' }),
      finds: ['warning TL-01 at Tài liệu kiểm chứng!C5: “Kế hoạch CCHC năm 2026” chưa có ngày ban hành.'],
    },
    'one that cannot be read': {
      evidence: listWith({ issued: 'cuối năm 2025' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Ngày ban hành “cuối năm 2025” của “Kế hoạch CCHC năm 2026” không đọc được. Hãy nhập theo dạng ngày/tháng/năm.',
      ],
    },
    'a day': { evidence: whole, finds: [] },
  }),
  findings('the page that shows the claim is named', 'evidence-no-page', {
    'no page': {
      evidence: listWith({ page: '' }),
      finds: [
        'info TL-01 at Tài liệu kiểm chứng!C5: “Kế hoạch CCHC năm 2026” chưa ghi trang hoặc mục chứng minh.',
      ],
    },
    'a page': { evidence: whole, finds: [] },
  }),
  findings('a document bears a day that has come', 'evidence-dated-in-future', {
    'a report of the next spring': {
      evidence: listWith({ title: 'Báo cáo CCHC', issued: '01/03/2027' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Báo cáo CCHC” ghi ngày ban hành 01/3/2027, sau ngày đánh giá 31/12/2026. Hãy kiểm tra ngày ban hành.',
      ],
    },
    'the last day itself': { evidence: listWith({ issued: '31/12/2026' }), finds: [] },
    'no day at all': { evidence: listWith({ issued: '' }), finds: [] },
  }),
  findings('a document belongs to the year', 'evidence-wrong-year', {
    'a report of another year': {
      evidence: listWith({ title: 'Báo cáo CCHC', issued: '10/12/2024' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Báo cáo CCHC” ban hành năm 2024, ngoài năm đánh giá 2026.',
      ],
    },
    'a report of the last quarter before it': {
      evidence: listWith({ title: 'Báo cáo CCHC', issued: '10/12/2025' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Báo cáo CCHC” ban hành năm 2025, ngoài năm đánh giá 2026.',
      ],
    },
    'a plan of the last quarter before it': { evidence: listWith({ issued: '24/12/2025' }), finds: [] },
    'a plan of the third quarter before it': {
      evidence: listWith({ issued: '30/9/2025' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Kế hoạch CCHC năm 2026” ban hành năm 2025, ngoài năm đánh giá 2026.',
      ],
    },
    'the year’s own report, issued in January after it': {
      evidence: listWith({ title: 'Báo cáo năm', issued: '10/01/2027' }),
      finds: [],
    },
    'a document of April after it': {
      evidence: listWith({ title: 'Báo cáo năm', issued: '10/4/2027' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Báo cáo năm” ban hành năm 2027, ngoài năm đánh giá 2026.',
      ],
    },
    'a document of the year': { evidence: listWith({ issued: '01/3/2026' }), finds: [] },
  }),
  findings('a document supports a criterion of the set', 'evidence-unknown-criterion', {
    'a code that the set does not have': {
      evidence: listWith({ criterion: '1.1.1; 9.9.9' }),
      finds: [
        'error TL-01 at Tài liệu kiểm chứng!C5: Mã tiêu chí 9.9.9 của “Kế hoạch CCHC năm 2026” không có trong bảng tiêu chí.',
      ],
    },
    'codes of leaves, of a criterion and of a field': {
      evidence: listWith({ criterion: '1.1.1; 1.2; 2' }),
      finds: [],
    },
  }),
  findings('a code names one criterion', 'evidence-ambiguous-criterion', {
    'a code that two criteria bear': {
      rows: exampleRows({ '1.2.2': { code: '1.2.1' } }),
      evidence: listWith({ criterion: '1.1.1; 1.2' }),
      finds: [
        'error TL-02 at Tài liệu kiểm chứng!C6: Mã 1.2.1 của “Báo cáo kết quả CCHC năm 2026” có ở 2 tiêu chí trong bảng. Hãy sửa mã trùng trong bảng.',
      ],
    },
    'codes that stand once': { evidence: whole, finds: [] },
  }),
  findings('a document has one title', 'evidence-duplicate', {
    'the same number and day under another title': {
      evidence: [...whole, PLAN.map((input, index) => (index === 2 ? 'Kế hoạch tuyên truyền' : input))],
      finds: [
        'info TL-03 at Tài liệu kiểm chứng!C7: Văn bản 475/KH-SKHCN đã có ở TL-01 với tên “Kế hoạch CCHC năm 2026”, ở đây ghi “Kế hoạch tuyên truyền”.',
      ],
    },
    'the same title again': { evidence: [...whole, PLAN], finds: [] },
    'the same title but for capitals': {
      evidence: [...whole, PLAN.map((input, index) => (index === 2 ? 'KẾ HOẠCH CCHC NĂM 2026' : input))],
      finds: [],
    },
    'the same number of another day': {
      evidence: [
        ...whole,
        PLAN.map((input, index) =>
          index === 2 ? 'Kế hoạch khác' : index === 4 ? '05/01/2026' : index === 7 ? '' : input,
        ),
      ],
      finds: [],
    },
    'one address under two documents': {
      evidence: [
        ...whole,
        PLAN.map((input, index) => (index === 2 ? 'Kế hoạch khác' : index === 3 ? '476/KH-SKHCN' : input)),
      ],
      finds: [
        'info TL-03 at Tài liệu kiểm chứng!C7: “Kế hoạch khác” dùng cùng một liên kết với “Kế hoạch CCHC năm 2026” (TL-01). Hãy kiểm tra có phải cùng một tài liệu.',
      ],
    },
  }),
  findings('secret documents stay out', 'evidence-confidential', {
    'a mark behind the title': {
      evidence: listWith({ title: 'Kế hoạch bảo vệ (Mật)' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: “Kế hoạch bảo vệ (Mật)” có độ mật “Mật”. Không gửi, không đăng tải tài liệu bí mật nhà nước trên hệ thống chưa được phép; hãy thay bằng tài liệu công khai hoặc gửi theo quy định về bảo vệ bí mật nhà nước.',
      ],
    },
    'words of the same letters': {
      evidence: listWith({ title: 'Kế hoạch bảo mật, an toàn thông tin; quy chế bảo vệ bí mật nhà nước' }),
      finds: [],
    },
  }),
  findings('numbers of documents are as they are written elsewhere', 'document-number-suspect', {
    'recognition read Đ as B': {
      evidence: listWith({ document: '118/2025/NB-CP' }),
      finds: [
        'info TL-01 at Tài liệu kiểm chứng!C5: Số, ký hiệu “118/2025/NB-CP” có thể đúng là “118/2025/NĐ-CP”. Hãy đối chiếu bản gốc.',
      ],
    },
    'as they should be': { evidence: whole, finds: [] },
  }),
  findings('a number of the register means one document', 'evidence-id-repeated', {
    'two bear it': {
      evidence: [PLAN, REPORT].map((row) => ['TL-05', ...row.slice(1)]),
      finds: [
        'warning TL-05 at Tài liệu kiểm chứng!C6: Mã tài liệu TL-05 đã dùng cho tài liệu khác; tài liệu này được cấp mã mới.',
      ],
    },
    'each its own': { evidence: whole, finds: [] },
  }),
  findings('a number that is named is in the register', 'evidence-id-unknown', {
    'it is not': {
      rows: exampleRows({ '1.2.1': { evidence: 'TL-44' } }),
      evidence: whole,
      finds: [
        'warning TL-44 at Bộ tiêu chí!K11: Mã tài liệu TL-44 ghi ở ô này không có trong danh mục tài liệu kiểm chứng.',
      ],
    },
    'it is': { rows: exampleRows({ '1.2.1': { evidence: 'TL-02' } }), evidence: whole, finds: [] },
  }),
];
