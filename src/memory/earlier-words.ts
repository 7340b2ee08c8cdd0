/**
 * What earlier releases wrote into places where a person writes, until the person did. Words were changed since; where
 * these are still there nobody typed them, and today's words replace them.
 */
const WORDS: ReadonlySet<string> = new Set([
  '(Đơn vị ghi khó khăn, vướng mắc tại đây; nội dung được giữ khi chấm lại.)',
  '(Đơn vị ghi đề xuất, kiến nghị tại đây; nội dung được giữ khi chấm lại.)',
  'THỦ TRƯỞNG ĐƠN VỊ',
  '(Ký, đóng dấu, ghi rõ họ tên)',
  'NGƯỜI TỔNG HỢP',
  '(Ký, ghi rõ họ tên)',
  'DRAWN UP BY',
  '(signature and full name)',
  '…………, date: … 20…',
]);

/** "…………, ngày … tháng … năm 2027", a year that nobody typed. */
const PLACE_AND_DAY = /^…+, ngày … tháng … năm (?:\d{4}|20…|…)$/;

/** True for a text that an earlier release wrote and no person. */
export const isOfEarlierRelease = (text: string): boolean => WORDS.has(text) || PLACE_AND_DAY.test(text);
