import type { AssessedCriterion } from '../model/assessment';
import type { CellRef } from '../model/cell';
import { leavesOf, type Criterion, type SetProblem } from '../model/criterion';
import { message, type Message } from '../model/message';
import { asPoints } from '../model/points';
import { sumPoints } from '../text/decimal';
import { allCriteria, type Check, type Checked, type Remark } from './check';

/** Checks of what a table's rows and codes make of its criteria: whatever would make a total wrong without a word. */
const ofProblems = <Kind extends SetProblem['kind']>(
  kind: Kind,
  severity: Check['severity'],
  text: (problem: Extract<SetProblem, { readonly kind: Kind }>) => Message,
): Check => ({
  code: kind,
  severity,
  find: ({ set, fields }) =>
    set.problems
      .filter((problem): problem is Extract<SetProblem, { readonly kind: Kind }> => problem.kind === kind)
      .map((problem) => ({
        subject: criterionAt(fields, problem.cell) ?? `#${problem.cell.row + 1}`,
        cell: problem.cell,
        message: text(problem),
      })),
});

/** The criterion of a row with a code of its own. */
const criterionAt = (
  fields: readonly AssessedCriterion[],
  { sheet, row, column }: CellRef,
): Criterion | undefined =>
  allCriteria(fields)
    .map(({ criterion }) => criterion)
    .filter((criterion) => criterion.row === row && criterion.maxCell.sheet === sheet)
    // Tables beside each other share their rows: the nearest one is meant.
    .sort((a, b) => Math.abs(a.maxCell.column - column) - Math.abs(b.maxCell.column - column))[0];

/** A filled code cell that is no code: a day that Excel made of it, or words. */
export const codeUnreadable = ofProblems('code-unreadable', 'error', ({ text, isDay, meant }) => {
  if (meant === null) return message('finding.code-unreadable', { text });
  const key = isDay ? 'finding.code-unreadable.day' : 'finding.code-unreadable.meant';
  return message(key, { text, meant });
});

/** A row with points that belongs to no criterion. */
export const rowNotPlaced = ofProblems('row-not-placed', 'error', ({ name, points }) =>
  message('finding.row-not-placed', { name, points }),
);

/** "2.1" below "1": one of the two codes is wrong, or a row is in the wrong place. */
export const codeOutsideParent = ofProblems('code-outside-parent', 'warning', ({ code, parent }) =>
  message('finding.code-outside-parent', { code, parent }),
);

/**
 * The points of a table counted twice, its groups once and what is below them once more: the leaves come to
 * twice the total, or rows without a scale have just the points of all others.
 */
export function totalDoubled(
  fields: Checked['fields'],
  { totalMax }: Pick<Checked['set'], 'totalMax'>,
): readonly Remark[] {
  const leaves = fields.flatMap(({ criterion }) => leavesOf(criterion));
  const sum = sumPoints(leaves.map(maximumOf));
  const counted = doubledRows(fields) ?? (totalMax && sum === 2 * totalMax.points ? leaves : null);
  const [first] = counted ?? [];
  if (!first || sum === 0) return [];
  const args = { sum, half: asPoints(sum / 2) };
  return [{ subject: 'total', cell: first.maxCell, message: message('finding.sum-mismatch.doubled', args) }];
}

const maximumOf = ({ max }: Criterion): ReturnType<typeof asPoints> => max ?? asPoints(0);

/** Leaves without any scale at the top whose points are those of all others there. */
function doubledRows(fields: readonly AssessedCriterion[]): readonly Criterion[] | null {
  const isBare = ({ leaf, existingScore }: Criterion): boolean =>
    leaf?.rule.kind === 'unreadable' && leaf.rule.why === 'no-wording' && existingScore.kind === 'empty';
  const roots = fields.map(({ criterion }) => criterion);
  const bare = roots.filter(isBare);
  const others = roots.filter((root) => !isBare(root));
  const points = sumPoints(bare.map(maximumOf));
  return bare.length > 0 && points > 0 && points === sumPoints(others.map(maximumOf)) ? bare : null;
}

/**
 * One code twice: evidence and formulas could not tell the two apart. A code of several figures is unique over the
 * table, or over the Roman field whose criteria count from 1 again; any other below its parent.
 */
export const duplicateCode: Check = {
  code: 'duplicate-code',
  severity: 'error',
  find: (checked) => {
    const first = new Map<string, Criterion>();
    return allCriteria(checked.fields).flatMap(({ criterion }) => {
      const key = keyOf(criterion);
      const earlier = first.get(key);
      if (!earlier || criterion.code === '') {
        first.set(key, criterion);
        return [];
      }
      return [repeated(criterion, earlier)];
    });
  },
};

function repeated(criterion: Criterion, earlier: Criterion): Remark {
  const args = { code: criterion.code, first: earlier.row + 1, second: criterion.row + 1 };
  return {
    subject: criterion,
    cell: criterion.maxCell,
    message: message('finding.duplicate-code', args),
  };
}

const FIGURES = /^\d+(?:\.\d+)*$/;

/** What a code is unique in: the codes above it down to the last that is no figure, and the code itself. */
function keyOf({ id, code, path }: Criterion): string {
  // Without the "#2" that tells the second of two from the first.
  if (!code.includes('.')) return id.replace(/#\d+$/, '');
  if (!FIGURES.test(code)) return code;
  const last = path.findLastIndex((above) => !FIGURES.test(above));
  return [...path.slice(0, last + 1), code].join('/');
}
