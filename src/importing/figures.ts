import { readDocumentReferences } from '../text/document/document';
import { textKey } from '../text/key';

/** Numbers that name something instead of counting it, over a key without marks. */
const NAMING = [
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /\b\d{1,2}\/\d{4}\b/g,
  /\b(nam|nim|thang|quy|ngay|giai doan|nam hoc)\s+[ivx\d]+([\s,-]+[ivx\d]+)*/g,
  /\b(muc|phan|khoan|dieu|diem|cap|so|phu luc|bieu|mau|thu|khoa|lan|ky|dot|buoc|nhom|loai|hang)\s+\d+/g,
  /\b(19|20)\d\d\s*-\s*(19|20)\d\d\b/g,
  /\b(?:0?[369]|sau) thang\b/g,
] as const;

const FIGURE = /(?:^|[\s(<>=≥≤])\d+(?:[.,]\d+)*\s*(?:%|phan tram\b|(?<=\s)[a-z]{2,})/;

/** True where a sentence holds an amount: "95%", "02 đồng chí"; years, dates and numbers of documents are not. */
export function holdsFigure(sentence: string): boolean {
  let text = sentence;
  for (const { written } of readDocumentReferences(sentence)) text = text.replace(written, ' ');
  let key = textKey(text);
  for (const naming of NAMING) key = key.replace(naming, ' ');
  return FIGURE.test(key);
}
