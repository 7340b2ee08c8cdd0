import type { NotApplicablePolicy } from '../../../model/rule';
import { readAward } from './amount';
import type { Scale } from './formula';
import type { Token } from '../tokens/lexer';
import { findPhrase, hasPhrase, phraseLength, wordSet } from '../tokens/phrases';
import { ALL_OFF, LEFT_OUT, NO_POINTS, NONE_OF, NOTHING_AROSE, POINTS, UNWANTED } from '../tokens/words';

const NOTE_START =
  /^(trong do|ghi chu|luu y|chu thich|giai thich|vi du|voi|yeu cau|goi|can cu|tai lieu|so lieu|minh chung|ap dung doi voi)\b/;
/** "Tính tỷ lệ % nhiệm vụ hoàn thành so với kế hoạch": says what is measured, not what is earned. */
const MEASURES = /^(tinh|xac dinh) (toan )?(ty|ti) le\b(?!.* diem\b)[^×/]*$/;

/** Words with which a sentence without figures would still decide about points. */
const DECIDES = /\b(diem|neu|chi|tru|khong|chua|tinh|cham|duoc|dat)\b/;
const DEFINITION = /^\(? ?[abxymn] ?\)? (la|:|=|-) [^0-9]*$/;

/** True for a statement that says nothing about points: a lead-in, "trong đó a là …", "b: số hồ sơ". */
export function readNote(tokens: readonly Token[]): boolean {
  const keys = tokens.map((token) => token.key);
  const sentence = keys.join(' ');
  if (tokens.every((token) => token.kind === 'symbol' && token.key !== '×')) return true;
  const hasFigures = tokens.some((token) => token.kind === 'number' || token.kind === 'date');
  if (NOTE_START.test(sentence) && !hasPhrase(tokens, POINTS) && (!hasFigures || /^trong do/.test(sentence)))
    return true;
  if (!hasFigures && tokens.length > 3 && !DECIDES.test(sentence)) return true;
  if (!hasFigures && MEASURES.test(sentence)) return true;
  if (DEFINITION.test(sentence) && !keys.includes('diem')) return true;
  // "Tỷ lệ giải ngân đến hết ngày 31/01 năm sau:"
  const hasNumbers = tokens.some((token) => token.kind === 'number');
  // "… thì không được điểm:" brings its award along.
  return !hasNumbers && keys.at(-1) === ':' && !hasPhrase(tokens, NO_POINTS) && !hasPhrase(tokens, ALL_OFF);
}

/**
 * "Trường hợp không phát sinh thì được điểm tối đa", "Đơn vị không có thủ tục hành chính thì không đánh giá".
 * "Không phát sinh hồ sơ trễ hạn" is an achievement and no such case.
 */
export function readPolicy(tokens: readonly Token[], scale: Scale): NotApplicablePolicy | null {
  if (forbidsLeavingOut(tokens)) return 'not-allowed';
  const arose = findPhrase(tokens, NOTHING_AROSE);
  const index = arose >= 0 ? arose : findPhrase(tokens, NONE_OF);
  if (index < 0 || tokens.slice(0, index).some((token) => token.kind === 'number')) return null;
  const rest = tokens.slice(index + phraseLength(tokens, index, arose >= 0 ? NOTHING_AROSE : NONE_OF));
  if (hasPhrase(rest, UNWANTED)) return null;
  const out = findPhrase(rest, LEFT_OUT);
  if (out >= 0 && !hasAmount(rest) && !isRating(rest[out - 1])) return 'remove';
  if (arose < 0) return null;
  if (tokens[index + 1]?.key === 'ap' && ['doi', 'voi', 'cho'].includes(rest[0]?.key ?? '')) return 'remove';
  for (let cut = 0; cut < rest.length; cut++) {
    const award = readAward(rest.slice(cut), scale);
    if (award) return award.kind === 'points' && award.points === scale.max && scale.max > 0 ? 'full' : null;
  }
  return null;
}

/** The "loại" of "không xếp loại" leaves nothing out. */
const isRating = wordSet('xếp phân đánh đạt');

/** "không được loại trừ", "không được bỏ tiêu chí". */
function forbidsLeavingOut(tokens: readonly Token[]): boolean {
  const index = findPhrase(tokens, LEFT_OUT);
  const [before, last] = [tokens[index - 2]?.key, tokens[index - 1]?.key];
  return index > 0 && !hasAmount(tokens) && (last === 'khong' || (last === 'duoc' && before === 'khong'));
}

const hasAmount = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => token.kind === 'number' && phraseLength(tokens, index + 1, POINTS) > 0);
