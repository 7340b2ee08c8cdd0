import { memoize } from '../../../text/memoize';
import { lex } from '../tokens/lexer';
import { hasPhrase } from '../tokens/phrases';
import { NOT_BY_THE_OFFICE, SURVEY } from './who-decides';

/** What a heading says of the leaves below it: that a survey decides them, that the office does not score them. */
export const headingKind = memoize((heading): 'survey' | 'not-by-the-office' | 'plain' => {
  const { tokens } = lex(heading);
  if (hasPhrase(tokens, NOT_BY_THE_OFFICE)) return 'not-by-the-office';
  return hasPhrase(tokens, SURVEY) ? 'survey' : 'plain';
});
