import type { Points } from '../../model/points';
import type { LevelsRule, NotApplicablePolicy, Rule } from '../../model/rule';
import { plainText } from '../../text/key';
import { assemble, isConditional, optionsOf, unreadable } from './assemble';
import { readClause, type Clause } from './clause';
import { definesTotalAsB, type Scale } from './formula';
import { lex } from './lexer';
import { hasPhrase } from './phrases';
import { splitFurther, splitStatements, withoutLead } from './split';
import { tidyWording } from './tidy';
import { BY_HAND, BY_OTHER_UNITS, NOT_BY_THE_OFFICE, SURVEY } from './words';

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
}

/**
 * Reads a scoring wording (cách tính điểm) as a rule. What is not understood for sure is `unreadable` with
 * its reason: a wrong rule would be a wrong score.
 *
 * @param wording the text of the cell, or of the level rows joined by line breaks
 * @param max the leaf's maximum points, which the amounts must reach and not exceed
 */
export function readRule(wording: string, max: Points): ReadWording {
  const key = `${max} ${wording}`;
  const known = readBefore.get(key);
  if (known) return known;
  const read = readAnew(wording, max);
  if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
  readBefore.set(key, read);
  return read;
}

/**
 * Wordings read before: a set repeats the same scale for many leaves, and every edit in Excel reads the sheet
 * anew. Emptied when it is full, so that it stays small in a pane that is open all day.
 */
const readBefore = new Map<string, ReadWording>();
const MOST_REMEMBERED = 3000;

function readAnew(written: string, max: Points): ReadWording {
  const wording = tidyWording(written);
  if (!/[\p{L}\d]/u.test(wording)) return { rule: unreadable('no-wording'), policy: null, levels: null };
  const read = readOnce(wording, max);
  if (read.rule.kind !== 'unreadable' || !/[\r\n]/.test(wording)) return read;
  // Line breaks may come from a narrow column in Word and not from the author.
  const joined = readOnce(plainText(wording), max);
  return joined.rule.kind === 'unreadable' ? read : joined;
}

/** More words are no scale any more, and reading them takes time that grows with their square. */
const MOST_TOKENS = 1500;

function readOnce(wording: string, max: Points): ReadWording {
  const { tokens } = lex(wording);
  if (tokens.length > MOST_TOKENS) return { rule: unreadable('not-understood'), policy: null, levels: null };
  if (hasPhrase(tokens, NOT_BY_THE_OFFICE)) return { rule: { kind: 'survey' }, policy: null, levels: null };
  const scale: Scale = { max, totalIsB: definesTotalAsB(tokens) };
  const clauses = readClauses(wording, scale);
  const conditions = clauses.filter(isConditional).length;
  const hasOptions = clauses.some(
    (clause) => isConditional(clause) && !('award' in clause && clause.award.kind === 'share'),
  );
  const stated = clauses.find((clause) => clause.kind === 'policy')?.policy ?? null;
  if (hasPhrase(tokens, SURVEY) && !hasPhrase(tokens, BY_HAND) && !hasOptions)
    return { rule: { kind: 'survey' }, policy: stated, levels: null };
  const { rule, policy } = assemble(clauses, max);
  if (
    rule.kind === 'unreadable' &&
    hasPhrase(tokens, BY_HAND) &&
    !hasPhrase(tokens, SURVEY) &&
    conditions <= 1
  ) {
    return { rule: { kind: 'manual' }, policy: stated, levels: null };
  }
  if (hasPhrase(tokens, BY_OTHER_UNITS))
    return { rule: unreadable('not-understood'), policy: stated ?? policy, levels: null };
  return { rule, policy: stated ?? policy, levels: rule.kind === 'tiers' ? optionsOf(clauses, max) : null };
}

/**
 * Reads each statement. One that is not understood, or whose label holds points, is tried as two or more, and
 * without its lead-in.
 */
const readClauses = (wording: string, scale: Scale): readonly Clause[] =>
  splitStatements(wording).flatMap((statement) => readStatement(statement, scale));

function readStatement(statement: string, scale: Scale): readonly Clause[] {
  const clause = readClause(statement, scale);
  if (!mayBeSeveral(clause)) return [clause];
  const rest = withoutLead(statement);
  const several = severalIn(statement, scale) ?? (rest === null ? null : readWhole(rest, scale));
  return several ?? [clause];
}

/** A statement as one clause or as several; `null` where part of it is not understood. */
function readWhole(statement: string, scale: Scale): readonly Clause[] | null {
  const clause = readClause(statement, scale);
  return mayBeSeveral(clause) || clause.kind === 'note' ? severalIn(statement, scale) : [clause];
}

function severalIn(statement: string, scale: Scale): readonly Clause[] | null {
  for (const parts of splitFurther(statement)) {
    const read = parts.map((part) => readClause(part, scale));
    if (read.every((part) => part.kind !== 'unknown' && part.kind !== 'note' && !mayBeSeveral(part)))
      return read;
  }
  return null;
}

function mayBeSeveral(clause: Clause): boolean {
  if (clause.kind === 'unknown') return true;
  if (clause.kind !== 'words' && clause.kind !== 'range') return false;
  return /\d\s*(?:điểm|đ)(?![\p{L}])|:\s*\d|\d\s*\+\s/iu.test(clause.label);
}
