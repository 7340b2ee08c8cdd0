import type { SheetFixture } from './sheet-fixture';

export const PARTY_CELL_ANSWERS_IN_SENTENCES: SheetFixture = {
  title: 'party cell: scales under the names, maxima as text, answers in sentences',
  sheets: [
    {
      sheet: 'Kiểm điểm',
      // prettier-ignore
      rows: [
        ['ĐẢNG BỘ XÃ TRÀ LONG\nCHI BỘ CƠ QUAN ỦY BAN', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        [],
        ['KHUNG TIÊU CHÍ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ NĂM 2026'],
        [],
        ['Nội dung kiểm điểm', 'Khung điểm', 'Chi bộ tự nhận', null, 'Đảng ủy duyệt'],
        [null, null, 'Việc đã làm', 'Điểm'],
        ['I- CHÍNH TRỊ, TƯ TƯỞNG (10,0 điểm)'],
        ['a) Sinh hoạt chi bộ thường kỳ\nĐủ 12 kỳ: 3 điểm; từ 10 đến 11 kỳ: 2 điểm; dưới 10 kỳ: 0 điểm', '3,0 điểm', 'Đã họp 11 kỳ'],
        ['b) Học tập nghị quyết\nĐiểm = số đảng viên dự học/tổng số đảng viên × 4,0', '4,0 điểm', 'Có 41/43 đảng viên dự học'],
        ['c) Phản bác thông tin xấu, độc\nCó tổ cộng tác viên và có bài đăng: 3 điểm; có tổ nhưng không có bài: 1,5 điểm; không có tổ: 0 điểm', '3,0 điểm', 'Có tổ nhưng không có bài'],
        ['II- XÂY DỰNG TỔ CHỨC (12,0 điểm)'],
        ['a) Kết nạp đảng viên mới\nMỗi đảng viên mới được 1 điểm, tối đa 4 điểm', '4,0 điểm', 'Kết nạp 3 đảng viên'],
        ['b) Thu nộp đảng phí\nNộp đúng hạn cả năm: 3 điểm; có tháng nộp chậm: 1 điểm', '3,0 điểm', 'Có tháng nộp chậm'],
        ['c) Quy chế làm việc của chi ủy\nĐã sửa đổi theo hướng dẫn mới: 2 điểm; chưa sửa đổi: 1 điểm; không có quy chế: 0 điểm', '2,0 điểm', 'Chưa sửa đổi'],
        ['d) Quản lý hồ sơ đảng viên\nMỗi hồ sơ thiếu tài liệu trừ 0,5 điểm', '3,0 điểm', 'Có 2 hồ sơ thiếu tài liệu'],
        ['III- KIỂM TRA, GIÁM SÁT (8,0 điểm)'],
        ['a) Chương trình kiểm tra năm\nBan hành trong quý I: 2 điểm; ban hành sau quý I: 1 điểm; không ban hành: 0 điểm', '2,0 điểm', 'Ban hành trong quý I'],
        ['b) Giám sát chuyên đề\nTừ 02 cuộc trở lên: 3 điểm; 01 cuộc: 2 điểm; không có cuộc nào: 0 điểm', '3,0 điểm', 'Đã làm 01 cuộc'],
        ['c) Đảng viên bị kỷ luật\nMỗi đảng viên bị kỷ luật trừ 1,5 điểm', '3,0 điểm', '0 trường hợp'],
        ['IV- DÂN VẬN, ĐOÀN THỂ (10,0 điểm)'],
        ['a) Mô hình dân vận khéo\nĐược công nhận: 4 điểm; đã đăng ký, chưa được công nhận: 2 điểm; không đăng ký: 0 điểm', '4,0 điểm'],
        ['b) Tỷ lệ đoàn viên tham gia tình nguyện\nTừ 80% trở lên: 3 điểm; từ 60% đến dưới 80%: 2 điểm; dưới 60%: 1 điểm', '3,0 điểm', 'Đạt 83%'],
        ['c) Kiến nghị của quần chúng được trả lời\nĐiểm = số kiến nghị đã trả lời/tổng số kiến nghị × 3,0', '3,0 điểm', 'Trả lời 6/7 kiến nghị'],
        ['Tổng điểm', '40,0 điểm'],
        ['V- ĐIỂM CỘNG, ĐIỂM TRỪ (chi bộ không tự chấm)'],
        ['Được tặng giấy khen: cộng 1 điểm'],
        ['Nộp báo cáo sau thời hạn: trừ 1 điểm'],
        [],
        [null, null, 'Trà Long, ngày 02 tháng 12 năm 2026'],
        ['CẤP ỦY CẤP TRÊN', null, 'T/M CHI BỘ'],
        [],
        [],
        [null, null, '(Đã ký)'],
      ],
      merges: [
        'A1:B1',
        'C1:E1',
        'A3:E3',
        'A5:A6',
        'B5:B6',
        'C5:D5',
        'E5:E6',
        'A7:E7',
        'A11:E11',
        'A16:E16',
        'A20:E20',
        'A25:E25',
      ],
    },
  ],
  expected: {
    total: { max: 40.0, self: 8.5 },
    fields: {
      '1': { max: 10, self: 1.5 },
      '2': { max: 12, self: 2 },
      '3': { max: 8, self: 5 },
      '4': { max: 10, self: 0 },
    },
    ordered: [
      // A sentence with a figure in it is asked about. Worth 2.
      ['Sinh hoạt chi bộ thường kỳ', null],
      // A sentence with a figure in it is asked about. Worth 3.81.
      ['Học tập nghị quyết', null],
      ['Phản bác thông tin xấu, độc', 1.5],
      // A sentence with a figure in it is asked about. Worth 3.
      ['Kết nạp đảng viên mới', null],
      ['Thu nộp đảng phí', 1],
      ['Quy chế làm việc của chi ủy', 1],
      // A sentence with a figure in it is asked about. Worth 2.
      ['Quản lý hồ sơ đảng viên', null],
      ['Chương trình kiểm tra năm', 2],
      // A sentence with a figure in it is asked about. Worth 2.
      ['Giám sát chuyên đề', null],
      ['Đảng viên bị kỷ luật', 3],
      ['Mô hình dân vận khéo', null],
      // A sentence with a figure in it is asked about. Worth 3.
      ['Tỷ lệ đoàn viên tham gia tình nguyện', null],
      // A sentence with a figure in it is asked about. Worth 2.57.
      ['Kiến nghị của quần chúng được trả lời', null],
    ],
    noFindings: ['row-not-placed', 'duplicate-code', 'sum-mismatch', 'code-unreadable'],
  },
};
