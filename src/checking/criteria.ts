import type { AssessedCriterion } from '../model/assessment';
import type { Criterion } from '../model/criterion';
import type { FindingCode } from '../model/finding';
import { message } from '../model/message';
import { asPoints, type Points } from '../model/points';
import { claimedPoints } from '../scoring/appraisal';
import { subtractPoints, sumPoints } from '../text/decimal';
import { allCriteria, everyLeaf, type Check, type Checked, type Remark } from './check';
import { totalDoubled } from './structure';
import { isSelfScored } from '../model/rule-traits';

/** A parent's maximum is the sum of its children's (a published table totals 99,55 for a 10,5 typed 10,05). */
export const sumMismatch: Check = {
  code: 'sum-mismatch',
  severity: 'error',
  find: ({ fields, set }) => [
    ...totalDoubled(fields, set),
    ...allCriteria(fields).flatMap(({ criterion, children }) => {
      if (children.length === 0 || criterion.max === null) return [];
      const sum = sumPoints(children.map(maximumOf));
      if (sum === criterion.max) return [];
      const args = { name: criterion.name, typed: criterion.max, sum };
      return [remark(criterion, criterion.maxCell, message('finding.sum-mismatch', args))];
    }),
    ...totalMismatch(fields, set.totalMax),
  ],
};

/** The points of a criterion: its own, or of a group without any those of its leaves. */
const maximumOf = ({ criterion, sums }: AssessedCriterion): Points => criterion.max ?? sums.max;

function totalMismatch(
  fields: readonly AssessedCriterion[],
  total: Checked['set']['totalMax'],
): readonly Remark[] {
  if (!total) return [];
  const sum = sumPoints(fields.map(maximumOf));
  if (sum === total.points) return [];
  const args = { typed: total.points, sum };
  return [{ subject: 'total', cell: total.cell, message: message('finding.sum-mismatch.total', args) }];
}

/** Declarations that contradict themselves, each under the code of what is wrong. */
export const invalidInput = (code: FindingCode): Check => ({
  code,
  severity: 'error',
  find: (checked) =>
    everyLeaf(checked).flatMap(({ criterion, outcome }) =>
      outcome?.problem?.code === code ? [remark(criterion, outcome.problem.cell, outcome.reason)] : [],
    ),
});

export const unreadableRule: Check = {
  code: 'unreadable-rule',
  severity: 'warning',
  find: (checked) =>
    everyLeaf(checked).flatMap(({ criterion, outcome }) => {
      const { leaf } = criterion;
      if (leaf?.supersededRule)
        return [remark(criterion, leaf.wordingCell, message('finding.rule-superseded'))];
      // A scale that is read, but names no class for this result.
      if (leaf && leaf.rule.kind !== 'unreadable' && outcome?.state === 'unreadable')
        return [remark(criterion, leaf.wordingCell, outcome.reason)];
      if (leaf?.rule.kind !== 'unreadable' || outcome?.state === 'not-applicable') return [];
      const why = message(`rule-problem.${leaf.rule.why}`);
      // Where no column holds scales the criterion's own row is named.
      const cell = leaf.wordingCell ?? criterion.maxCell;
      return [remark(criterion, cell, message('finding.unreadable-rule', { why }))];
    }),
};

export const surveySelfScored: Check = {
  code: 'survey-self-scored',
  severity: 'warning',
  find: ({ leaves }) =>
    leaves.flatMap(({ criterion }) => {
      const { leaf } = criterion;
      if (!leaf || isSelfScored(leaf) || existingNumber(criterion) === null) return [];
      return [remark(criterion, criterion.scoreCell, message('finding.survey-self-scored'))];
    }),
};

export const scoreExceedsMax: Check = {
  code: 'score-exceeds-max',
  severity: 'error',
  find: ({ fields }) =>
    allCriteria(fields).flatMap(({ criterion }) => {
      const points = existingNumber(criterion);
      if (points === null || criterion.max === null || (points >= 0 && points <= criterion.max)) return [];
      const args = { points, max: criterion.max };
      return [remark(criterion, criterion.scoreCell, message('finding.score-exceeds-max', args))];
    }),
};

/** A typed score in place of ours that no level or class of the scale can give. */
export const typedScoreNotOnScale: Check = {
  code: 'typed-score-not-on-scale',
  severity: 'warning',
  find: ({ leaves }) =>
    leaves.flatMap(({ criterion, outcome }) =>
      outcome?.reason.key === 'reason.manual.not-on-scale'
        ? [remark(criterion, criterion.scoreCell, outcome.reason)]
        : [],
    ),
};

/** A person's number, or an office's own formula, where the rule gives another figure. */
export const typedScoreDiffers: Check = {
  code: 'typed-score-differs',
  severity: 'warning',
  find: (checked) => [
    ...allCriteria(checked.fields).flatMap(({ criterion, outcome, sums }) => {
      if (checked.isGeneratedFormula(criterion)) return [];
      const typed = existingNumber(criterion);
      const computed = outcome ? outcome.points : sums.self;
      const isComputed = outcome
        ? outcome.state === 'scored' || outcome.state === 'not-applicable'
        : sums.open === 0;
      if (typed === null || !isComputed || typed === computed) return [];
      if (computed === null) {
        return [
          remark(criterion, criterion.scoreCell, message('finding.typed-score-differs.none', { typed })),
        ];
      }
      const args = { typed, computed, reason: outcome?.reason ?? message('finding.sum-of-children') };
      return [remark(criterion, criterion.scoreCell, message('finding.typed-score-differs', args))];
    }),
    ...typedTotal(checked),
  ],
};

/**
 * A total that a person entered: right where it is the sum of what the rules give, or of what is in the cells,
 * with or without the points outside the hundred.
 */
function typedTotal({ set, total, leaves, bonus, penalty, isGeneratedFormula }: Checked): readonly Remark[] {
  if (!set.totalScore || total.open > 0) return [];
  const { existingScore, cell } = set.totalScore;
  const typed = existingNumber({ existingScore });
  if (typed === null || isGeneratedFormula({ row: cell.row, existingScore })) return [];
  const claimed = sumPoints(leaves.map((leaf) => claimedPoints(leaf) ?? asPoints(0)));
  const outside = subtractPoints(bonus, penalty);
  const right = [total.self, claimed].flatMap((points) => [points, sumPoints([points, outside])]);
  if (right.includes(asPoints(typed))) return [];
  const args = { typed, computed: total.self, reason: message('finding.sum-of-fields') };
  return [{ subject: 'total', cell, message: message('finding.typed-score-differs', args) }];
}

/** Error values among the inputs, and where a score belongs. */
export const formulaErrors: Check = {
  code: 'formula-error',
  severity: 'error',
  find: (checked) => [
    ...invalidInput('formula-error').find(checked),
    ...allCriteria(checked.fields).flatMap(({ criterion }) => {
      const { existingScore } = criterion;
      const value = existingScore.kind === 'formula' ? existingScore.value : null;
      if (typeof value !== 'object' || value === null) return [];
      return [
        remark(criterion, criterion.scoreCell, message('finding.formula-error', { value: value.error })),
      ];
    }),
  ],
};

export const legacyFontCheck: Check = {
  code: 'legacy-font-encoding',
  severity: 'warning',
  find: ({ set, fields }) => {
    const rows = new Map(allCriteria(fields).map(({ criterion }) => [criterion.row, criterion]));
    const seen = new Set<number>();
    return set.legacyFonts.flatMap(({ cell, font }) => {
      if (seen.has(cell.row)) return [];
      seen.add(cell.row);
      const criterion = rows.get(cell.row);
      const subject = criterion ?? `#${cell.row + 1}`;
      return [{ subject, cell, message: message('finding.legacy-font-encoding', { font }) }];
    });
  },
};

const remark = (criterion: Criterion, cell: Remark['cell'], text: Remark['message']): Remark => ({
  subject: criterion,
  cell,
  message: text,
});

/** The number that is in a score cell, typed or from a formula. */
function existingNumber({ existingScore }: Pick<Criterion, 'existingScore'>): number | null {
  if (existingScore.kind === 'typed') return existingScore.points;
  return existingScore.kind === 'formula' && typeof existingScore.value === 'number'
    ? existingScore.value
    : null;
}
