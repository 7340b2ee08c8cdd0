import { isSyllable } from './syllables';
import { manualLines, sentences, words, type Passage } from './prose';

/** Abbreviations of the field, names of programs and their menus, and what has to be typed as it stands. */
const NOT_SYLLABLES = new Set(
  (
    'CCHC BC VT PDF UTF png jpg inch Notepad Document TLKC TL TM STT XHH TCVN VNI TTHC ' +
    'ĐVT SIPAS PAPI PCI DTI Excel Office Microsoft Word Windows Mac Internet Unicode SharePoint LTSC iPad IIS nginx web Online ' +
    'WPS LibreOffice Edge Chrome Firefox Safari Explorer USB ' +
    'TCTP File Info Encrypt with Password HTTP header frame JSON XML CSP HTML JavaScript GUID DOCTYPE KiB MB CA http https systemd warn proxy Debian Ubuntu Linux Optional Fixed ' +
    'Workbook Save As Merge Data Table Design Convert Range Review Unprotect Sheet Protect Enter Esc Ctrl Alt Z ' +
    'Settings Integrated apps Upload custom Add App Catalog Apps for My Organization Shared Folder Task Scheduler ' +
    'Static Content Compression Server Web Application Virtual Directory Menu ' +
    'npm ci start run build serve certificate install verify remove sideload import pane office ' +
    'PivotTable macro par index score check hand over clean consolidate appraise collect compare roll forward improvement criteria report template split merge plan help before year II III q h x a b c d A B C D E F Tab'
  ).split(' '),
);

/** What is well formed and wrong all the same: the pairs that offices mix up most. */
const CONFUSED =
  /(?<!\p{L})(?:bổ xung|bỗ sung|xử dụng|sử lý|sữa (?:chữa|lại|đổi)|sửa chửa|chỉnh sữa|kỷ thuật|chia sẽ|thẫm định|giãi trình|minh trứng|kiểm trứng|đề suất|xắp xếp|sắp sếp|trể hạn|rỏ ràng|đầy đũ|hổ trợ|số liêu|tiêu trí|trỉ số|hoàn thiên|chổ|nhửng|mổi|củng cần|cãi cách|cũa)(?!\p{L})/iu;

const odd = ({ where, text }: Passage): readonly string[] => [
  ...(words(text).match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((letters) => !isSyllable(letters) && !NOT_SYLLABLES.has(letters))
    .map((letters) => `${where}: ${letters}`),
  ...(CONFUSED.exec(text.normalize('NFC')) ?? []).map((found) => `${where}: ${found}`),
];

test('the syllables of Vietnamese: what spelling allows, marked the way this project marks', () => {
  const right =
    'hóa khỏe thủy quyền quốc gìn giếng nghiệm kỹ tỷ yêu khuỷu người hươu kiểm quýt Điều THẨM xóa ý';
  expect(right.split(' ').filter((letters) => !isSyllable(letters))).toEqual([]);
  const wrong =
    'hoá khoẻ thuỷ kông gê ngiên nghành đươc cuả muà quí quyêt cac sheet tiếg ca\u0301 thầmm kê-khai';
  expect(wrong.split(' ').filter(isSyllable)).toEqual([]);
});

test('the list of other words holds none that nobody uses', () => {
  const everything = [...sentences('vi'), ...manualLines('vi')].map(({ text }) => words(text)).join(' ');
  const used = new Set(everything.match(/[\p{L}\p{M}]+/gu));
  expect([...NOT_SYLLABLES].filter((letters) => !used.has(letters))).toEqual([]);
});

test('every syllable of the Vietnamese sentences is well formed', () => {
  expect(sentences('vi').flatMap(odd)).toEqual([]);
});

test('every syllable of the Vietnamese manuals is well formed', () => {
  expect(manualLines('vi').flatMap(odd)).toEqual([]);
});
