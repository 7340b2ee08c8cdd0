import { markedKey } from './key';

const key = (words: string): string => markedKey(words);

const GRADES: readonly (readonly [grade: string, name: string])[] = [
  [key('tuyệt mật'), 'Tuyệt mật'],
  [key('tối mật'), 'Tối mật'],
  [key('mật'), 'Mật'],
];

const EDGE_BEFORE = String.raw`(?:^|[([,;:-]|${key('độ mật')}|${key('đóng dấu')}|${key('dấu')}|${key('văn bản')}|${key('tài liệu')})\s*`;
const EDGE_BEHIND = String.raw`\s*(?:$|[)\],;.])`;

const MARKS = GRADES.map(([grade, name]) => ({
  name,
  isIn: new RegExp(EDGE_BEFORE + grade + EDGE_BEHIND, 'u'),
}));

/**
 * The grade of secrecy that a text has as a mark (Luật Bảo vệ bí mật nhà nước: Mật, Tối mật, Tuyệt mật): "(Mật)", "độ
 * mật: Tối mật". "Bảo mật" and "bí mật nhà nước" name a topic and are no mark; empty for none.
 */
export function confidentialMark(text: string): string {
  if (!/m[aâậ]/iu.test(text)) return '';
  const words = key(text);
  return MARKS.find(({ isIn }) => isIn.test(words))?.name ?? '';
}
