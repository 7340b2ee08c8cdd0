import { asPoints } from '../../../model/points';
import { memoize } from '../../../text/memoize';
import { readClause } from './clause';
import { splitStatements } from '../tokens/split';

const MAX_STATEMENTS = 6;

/**
 * True where a text reads as a scoring wording, whatever its maximum: most of its statements name a condition
 * with its points, points for each unit, or a formula. For telling which column holds the wordings.
 */
export const looksLikeWording = memoize((text) => {
  if (text.length < 6 || text.length > 2000) return false;
  const statements = splitStatements(text).slice(0, MAX_STATEMENTS);
  const scale = { max: asPoints(1), totalIsB: false, penalty: false };
  const telling = statements.filter((statement) => {
    const { kind } = readClause(statement, scale);
    if (kind === 'each' || kind === 'always' || kind === 'rate-steps') return true;
    // A name may end in a number ("nhiệm vụ thứ 2"); only a scale sets points off from their condition.
    return (kind === 'range' || kind === 'words' || kind === 'nth') && /[:=→]|điểm|\dđ/iu.test(statement);
  });
  return telling.length > 0 && telling.length >= statements.length / 2;
});
