import { asPoints, type Points } from '../../model/points';
import type {
  Band,
  LevelsRule,
  NotApplicablePolicy,
  PointsRounding,
  Rule,
  TiersRule,
} from '../../model/rule';
import { plainText } from '../../text/key';
import { assemble } from './assembly/assemble';
import { isConditional, unreadable } from './assembly/assembled';
import { withBareRates } from './assembly/bare-rates';
import { dividesByBest } from './judged/beside-best';
import { needsUnknownCounting } from './judged/beyond-the-grammar';
import type { Clause } from './clauses/clause-kinds';
import { mayExceedWhole } from './clauses/exceeding';
import type { Scale } from './clauses/formula';
import { speaksOfInterpolation } from './clauses/interpolated';
import { lex, type Token } from './tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from './tokens/phrases';
import { readStatements } from './clauses/read-statements';
import { withRounding, withoutRounding } from './tokens/rounding';
import { isIndexOfHundred } from './judged/index-of-hundred';
import { decidedBySurvey, withoutSources } from './judged/survey';
import { tidyWording } from './tokens/tidy';
import { definesTotalAsB, dividesTotalByPart } from './tokens/total-letter';
import { EARLIER_YEAR } from './tokens/words';
import { BY_HAND, BY_OTHER_UNITS, isGivenByOthers, JUDGED, NOT_BY_THE_OFFICE } from './judged/who-decides';

/** What a wording says. */
export interface ReadWording {
  readonly rule: Rule;
  /** Set where the wording itself says what happens when nothing arises. */
  readonly policy: NotApplicablePolicy | null;
  /**
   * The same options as levels, where every one has fixed points: an office may declare "Dưới 10 tin, bài"
   * word for word instead of a figure. `null` where they are no list of options.
   */
  readonly levels: LevelsRule | null;
  /**
   * What the figures in a scale of words say, for an office that declares a figure: "100% đúng hạn" beside "chậm".
   * `null` where there are none.
   */
  readonly figures: TiersRule | null;
  /** True where the figure is the number of what is missing, "mỗi chỉ tiêu không đạt trừ 2 điểm". */
  readonly countsMissing?: true;
  /** True where the rate is growth over an earlier year, which no total and achieved figure give. */
  readonly ofChange?: true;
  /** True where the classes are of an index that goes up to 100, "từ 80 điểm trở lên". */
  readonly indexOfHundred?: true;
}

/** Where the leaf is: in a block that takes points off, "trừ 1 điểm" counts upwards. */
export type LeafBlock = 'bonus' | 'penalty' | null;

/**
 * Reads a scoring wording (cách tính điểm) as a rule. What is not understood for sure is `unreadable` with
 * its reason: a wrong rule would be a wrong score. Why: decision 0115.
 *
 * @param wording the text of the cell, or of the level rows joined by line breaks
 * @param max the leaf's maximum points, which the amounts must reach and not exceed
 */
export function readRule(wording: string, max: Points, block: LeafBlock = null): ReadWording {
  const key = `${max} ${block ?? ''} ${wording}`;
  const known = readBefore.get(key);
  if (known) return known;
  const read = readAnew(wording, { max: asPoints(Math.abs(max)), penalty: block === 'penalty' });
  if (readBefore.size >= MAX_REMEMBERED) readBefore.clear();
  readBefore.set(key, read);
  return read;
}

/**
 * Wordings read before: a set repeats the same scale for many leaves, and every edit in Excel reads the sheet
 * again. Emptied when it is full, so that it stays small in a pane that is open all day.
 */
const readBefore = new Map<string, ReadWording>();
const MAX_REMEMBERED = 3000;

type Context = Pick<Scale, 'max' | 'penalty'>;

const only = (rule: Rule, policy: NotApplicablePolicy | null = null): ReadWording => ({
  rule,
  policy,
  levels: null,
  figures: null,
});

function readAnew(written: string, context: Context): ReadWording {
  const { wording: unrounded, rounding } = withoutRounding(written);
  if (rounding === 'unclear') return only(unreadable('not-understood'));
  const wording = tidyWording(unrounded);
  if (!/[\p{L}\d]/u.test(wording)) return only(unreadable('no-wording'));
  const read = readOnce(wording, context, rounding);
  // What is more than the maximum line by line would only be hidden in a label.
  const isClear = read.rule.kind !== 'unreadable' || read.rule.why === 'above-maximum';
  if (isClear || !/[\r\n]/.test(wording)) return read;
  // Line breaks may come from a narrow column in Word and not from the author.
  const joined = readOnce(plainText(wording), context, rounding);
  return joined.rule.kind === 'unreadable' ? read : joined;
}

/** More words are no scale any more, and reading them takes time that grows with their square. */
const MAX_TOKENS = 1000;

function readOnce(wording: string, context: Context, rounding: PointsRounding | null): ReadWording {
  const { tokens } = lex(wording);
  if (tokens.length > MAX_TOKENS || dividesTotalByPart(tokens)) return only(unreadable('not-understood'));
  if (hasPhrase(tokens, NOT_BY_THE_OFFICE)) return only({ kind: 'survey' });
  if (needsUnknownCounting(tokens)) return only(unreadable('not-understood'));
  const statements = readStatements(wording, {
    ...context,
    totalIsB: definesTotalAsB(tokens),
    namesWhole: namesWhole(tokens),
  });
  const clauses = withBareRates(statements, tokens);
  const hasOptions = clauses.some(
    (clause) => isConditional(clause) && !('earns' in clause && clause.earns.kind === 'share'),
  );
  const stated = clauses.find((clause) => clause.kind === 'policy')?.policy ?? null;
  const isFormula = clauses.some((clause) => clause.kind === 'always' && clause.earns.kind === 'share');
  const isSurvey = decidedBySurvey(isFormula ? lex(withoutSources(wording)).tokens : tokens);
  if (isSurvey && !hasPhrase(tokens, BY_HAND) && !hasOptions) return only({ kind: 'survey' }, stated);
  const {
    rule,
    policy: implied,
    levels = null,
    figures = null,
    nothingArisingIsLevel,
  } = assemble(clauses, context);
  if (speaksOfInterpolation(tokens) && !hasLine(rule)) return only(unreadable('not-understood'));
  const policy = nothingArisingIsLevel ? implied : (stated ?? implied);
  const manual = byHand(rule, clauses, tokens, isSurvey);
  if (manual) return only(manual, policy);
  return {
    rule: mayExceedWhole(withRounding(rule, rounding), tokens, capsAt(clauses, context.max)),
    policy,
    levels,
    figures: figures && (mayExceedWhole(figures, tokens) as TiersRule),
    ...(countsMissing(rule, tokens) ? { countsMissing: true } : {}),
    ...(isOfChange(rule, tokens) ? { ofChange: true } : {}),
    ...(isIndexOfHundred(rule, clauses, tokens) ? { indexOfHundred: true } : {}),
  };
}

/** "… tối đa 20 điểm", where 20 points are the maximum. */
const capsAt = (clauses: readonly Clause[], max: Points): boolean =>
  clauses.some(
    (clause) =>
      clause.kind === 'cap' &&
      (clause.cap.kind === 'maximum' || (clause.cap.kind === 'points' && clause.cap.points === max)),
  );

const isChangeWord = wordSet('tăng giảm');

/** "Giảm từ 10% trở lên so với năm trước" */
const isOfChange = (rule: Rule, tokens: readonly Token[]): boolean =>
  (rule.kind === 'linear' || (rule.kind === 'tiers' && rule.of === 'rate')) &&
  hasPhrase(tokens, EARLIER_YEAR) &&
  tokens.some((token) => isChangeWord(token));

const namesWhole = (tokens: readonly Token[]): boolean =>
  tokens.some(({ percent, value }) => percent && value === 1);

const hasLine = (rule: Rule): boolean =>
  rule.kind === 'tiers' && rule.bands.some(({ award }) => award.kind === 'line');

const isMissingWord = wordSet('thiếu');
const isFaultWord = wordSet('chậm muộn trễ sai lỗi');
const NOT_REACHED = phrases('không đạt', 'chưa đạt', 'không hoàn thành', 'chưa hoàn thành');

/** What is counted is missing, and none of it earns the most. */
function countsMissing(rule: Rule, tokens: readonly Token[]): boolean {
  // "Đúng kỳ 100% số báo: 6 điểm; mỗi số báo chậm trừ 0,5 điểm"
  const isWhole = tokens.some(({ kind, percent, value }) => kind === 'number' && percent && value === 1);
  if (rule.kind === 'deduction' && isWhole && tokens.some((token) => isFaultWord(token))) return true;
  if (!tokens.some((token) => isMissingWord(token)) && !hasPhrase(tokens, NOT_REACHED)) return false;
  if (rule.kind === 'deduction') return true;
  if (rule.kind !== 'tiers' || rule.of !== 'count') return false;
  const isDown = ({ award, from }: Band): boolean =>
    award.kind === 'steps' && award.each < 0 && (from?.at ?? 0) >= award.from;
  const earned = rule.bands.map((band) =>
    band.award.kind === 'points'
      ? band.award.points
      : isDown(band) && band.award.kind === 'steps'
        ? band.award.base
        : -1,
  );
  return rule.bands.length > 1 && earned.every((points, i) => i === 0 || points < (earned[i - 1] ?? 0));
}

const isNoun = wordSet('cáo quả bảng phiếu biểu hồ sơ việc tác bản và đủ');

/** "Đơn vị tự chấm điểm"; not the name of "báo cáo tự chấm điểm". */
const saysByHand = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => phraseLength(tokens, index, BY_HAND) > 0 && !isNoun(tokens[index - 1]));

/**
 * What a person enters: where the wording says so, where it needs other units' figures, which no office has in its
 * own workbook, and where it leaves the points to a person's judgement.
 */
function byHand(
  rule: Rule,
  clauses: readonly Clause[],
  tokens: readonly Token[],
  isSurvey: boolean,
): Rule | null {
  // An office may well know that it leads; options in words are chosen by it.
  if (hasPhrase(tokens, BY_OTHER_UNITS) && rule.kind !== 'levels')
    return { kind: 'manual', why: 'other-units' };
  if (dividesByBest(rule, tokens)) return { kind: 'manual', why: 'other-units' };
  if (rule.kind === 'manual') return rule;
  const isOne = rule.kind === 'levels' && rule.levels.some(({ assumed }) => assumed);
  if (isGivenByOthers(tokens) && (isOne || rule.kind === 'unreadable'))
    return { kind: 'manual', why: 'judgement' };
  if (
    hasPhrase(tokens, JUDGED) &&
    rule.kind !== 'levels' &&
    rule.kind !== 'deduction' &&
    rule.kind !== 'count'
  )
    return { kind: 'manual', why: 'judgement' };
  const isUnsure =
    rule.kind === 'unreadable' || (rule.kind === 'levels' && rule.levels.some(({ assumed }) => assumed));
  const isEntered = isUnsure && saysByHand(tokens) && !isSurvey;
  return isEntered && clauses.filter(isConditional).length <= 1 ? { kind: 'manual' } : null;
}
