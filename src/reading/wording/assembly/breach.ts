import type { ClauseOf } from './assembled';
import { isNone } from '../tokens/labels';
import { lex } from '../tokens/lexer';
import { hasPhrase, phrases } from '../tokens/phrases';

const BREACH = phrases(
  'vi phạm',
  'xảy ra',
  'bị',
  'phát hiện',
  'sai phạm',
  'sai sót',
  'có hồ sơ trễ',
  'chết người',
  'tử vong',
);

/**
 * "Vi phạm một trong các nội dung trên thì không tính điểm": a breach, which holds whatever the figures beside it
 * say.
 */
export const losesAllByBreach = ({ label, earns }: ClauseOf<'words'>): boolean =>
  earns.kind === 'points' && earns.points === 0 && !isNone(label) && hasPhrase(lex(label).tokens, BREACH);
