import type { Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { SURVEY } from './who-decides';

const isBy = wordSet('qua theo bằng từ dựa căn');
const isDone = wordSet(
  'tổ chức triển khai phát công niêm yết báo ban xây phối tham gia có sử khai thác khắc phục thực hiện lập hoàn',
);

const OFFICES = wordSet('sở bộ ban cục');
const isOffice = (token: Token | undefined): boolean => token !== undefined && OFFICES(token);

/** How many words before the phrase say whether the survey decides or is itself what is done. */
const WORDS_BEFORE = 5;

/**
 * True where a survey decides the points: "xác định qua điều tra xã hội học". "Phát phiếu khảo sát tại Bộ phận Một
 * cửa" is a duty.
 */
export const decidedBySurvey = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => phraseLength(tokens, index, SURVEY) > 0 && !isDuty(tokens, index));

/** "Nguồn: kết quả khảo sát do Sở Nội vụ công bố": where a figure comes from. */
const SOURCE =
  /(^|[.;\n])\s*[-+•*]?\s*(?:nguồn(?: số liệu)?|số liệu|tài liệu kiểm chứng|tlkc|minh chứng|căn cứ chấm điểm)\s*(?::|lấy|căn cứ|là)[^.;\n]*/giu;

/** A wording without the notes that tell where its figures come from. */
export const withoutSources = (wording: string): string => wording.replace(SOURCE, '$1');

function isDuty(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - WORDS_BEFORE), index);
  const first = phraseLength(tokens, index, SURVEY);
  if (tokens[index]?.key === 'qua' || before.some(isBy) || first === 0) return false;
  // "Sở Xây dựng điều tra xã hội học": the name of an office.
  return before.some((token, at) => isDone(token) && !isOffice(before[at - 1]));
}
