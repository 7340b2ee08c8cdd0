import type { Entry, Measure, Tick } from '../model/measure';
import type { Level, LevelsRule } from '../model/rule';
import { answersFor, matchLevel } from '../reading/leaves/level-match';
import { decimal, ONE, pointsOf } from '../text/decimal';
import { declaredLevel, levelCells } from '../reading/leaves/declared';
import { TICK_MARKS } from '../text/ticks';
import type { FormulaContext } from './formula-context';
import { areFilled } from './measured';
import { any, iff, literal, EMPTY_STRING, numeral, ref, type Expression } from './syntax';

/** The points of the declared level, by its words or by the ticked row. */
export function levelsFormula(
  rule: LevelsRule,
  measure: Measure,
  context: FormulaContext,
): Expression | null {
  if (measure.ticks.length > 0) return ticksFormula(rule, measure.ticks, context);
  const declared = declaredLevel(measure);
  const cells = levelCells(measure);
  const entry = declared.kind === 'given' ? declared.value.entry : cells[0];
  if (!entry) return null;
  const cell = ref(entry.cell);
  const chosen = declared.kind === 'given' ? matchLevel(rule, declared.value.text) : null;
  const choice = rule.levels.reduceRight((otherwise, level) => {
    const tests = [`${cell}=${literal(level.label)}`];
    const answers = rule.levels.some(({ assumed }) => assumed) ? answersFor(rule, level) : [];
    tests.push(...answers.map((answer) => `${cell}=${literal(answer)}`));
    const isAnswer =
      entry.kind === 'words' && answers.some((answer) => answer === entry.text.trim().toLowerCase());
    if (chosen?.kind === 'level' && chosen.level === level && !isAnswer)
      tests.push(...alias(entry, cell, level.label));
    return iff(any(tests), levelPoints(level, context), otherwise);
  }, EMPTY_STRING);
  const emptyNow = cells.slice(0, cells.indexOf(entry)).filter(({ kind }) => kind === 'blank');
  return iff(any([`${cell}=""`, ...areFilled(emptyNow)]), EMPTY_STRING, choice);
}

/** Points are rounded here, since the amount is in the formula as it is; an open level has none. */
const levelPoints = ({ points, open }: Level, { precision }: FormulaContext): Expression =>
  open ? EMPTY_STRING : numeral(pointsOf(decimal(points), ONE, precision));

/** The points of the ticked row; empty where none or several are ticked. */
function ticksFormula({ levels }: LevelsRule, ticks: readonly Tick[], context: FormulaContext): Expression {
  const cells = ticks.map(({ cell }) => ref(cell));
  // Where other boxes are empty or FALSE, only a mark that we know is a tick.
  const test = ticks.some(({ isFilled }) => isFilled) ? isTicked : isFilledIn;
  const choice = levels.reduceRight(
    (otherwise, level, i) => iff(test(cells[i] ?? ''), levelPoints(level, context), otherwise),
    EMPTY_STRING,
  );
  const count =
    test === isTicked ? cells.map((cell) => `${isTicked(cell)}*1`).join('+') : `COUNTA(${cells.join(',')})`;
  return iff(`${count}<>1`, EMPTY_STRING, choice);
}

const isFilledIn = (cell: Expression): Expression => `${cell}<>""`;

const isTicked = (cell: Expression): Expression =>
  `ISNUMBER(MATCH(TRIM(${cell}),{${[...TICK_MARKS, 'TRUE'].map(literal).join(',')}},0))`;

/** What is in the cell now, where it names the level in other words than the label does. */
function alias(entry: Entry, cell: Expression, label: string): readonly Expression[] {
  if (entry.kind === 'figure') return [`${cell}=${numeral(entry.value)}`];
  if (entry.kind !== 'words' || entry.text.toLowerCase() === label.toLowerCase()) return [];
  return [`${cell}=${literal(entry.text)}`];
}
