import type { Assessed } from '../assess';
import type { AssessedCriterion, BlockLeaf } from '../model/assessment';
import { leavesOf, type Criterion, type LeafAppraisal, type LeafCriterion } from '../model/criterion';
import { asPoints, type Points } from '../model/points';
import { appraisedPoints } from '../scoring/appraisal';
import { assessedLeaves } from '../scoring/claims';
import { shownScore } from '../sheets/shown-scores';
import { indexOf, subtractPoints, sumPoints } from '../text/decimal';

/** A leaf as the appraisers see it: what the office claims, and the figures of each round. */
export interface RoundLeaf {
  readonly leaf: LeafCriterion;
  readonly max: Points;
  /** 0 where the leaf does not apply, and for what a survey decides. */
  readonly applicable: Points;
  /** As it is in the score cell; `null` where there is none. */
  readonly self: Points | null;
  readonly first: RoundFigure;
  readonly again: RoundFigure;
  /** The figure that counts: the last word, else the second round's, else the first one's. */
  readonly counted: RoundFigure;
  /** counted − self; `null` where either is missing or cannot be. */
  readonly difference: Points | null;
}

/** A figure of the appraisers; one below 0 or above the maximum is a slip and in no sum. */
export type RoundFigure = Points | 'impossible' | null;

/** A field, a block outside the hundred points, or all fields together, with the sums over its leaves. */
export interface RoundLine {
  /** The leaves that are added up, in the order of the sheet. */
  readonly leaves: readonly RoundLeaf[];
  readonly applicable: Points;
  readonly self: RoundSum;
  readonly first: RoundSum;
  readonly counted: RoundSum;
  /** `null` where no leaf has both. */
  readonly difference: Points | null;
  /** Leaves with a self-score and no figure that counts. */
  readonly waiting: number;
}

/** Points and their index in per cent, two decimals; `null` where there are none. */
export interface RoundSum {
  readonly points: Points | null;
  readonly index: number | null;
}

/** The leaves of each field and of each block outside the hundred points, in the order of the sheet. */
export function roundLeaves(assessed: Assessed): ReadonlyMap<string, readonly RoundLeaf[]> {
  const { assessment, isGeneratedFormula } = assessed;
  const { set, fields, outside } = assessment;
  const ofBlocks = new Map(outside.map((leaf) => [leaf.criterion.id as string, leaf]));
  return new Map([
    ...fields.map((field) => [field.criterion.id, assessedLeaves(field).flatMap(fieldLeaf)] as const),
    ...[...set.bonus, ...set.penalty].map(
      (block) => [block.id, leavesOf(block).map((leaf) => blockLeaf(leaf, ofBlocks.get(leaf.id)))] as const,
    ),
  ]);

  function fieldLeaf(leaf: AssessedCriterion): readonly RoundLeaf[] {
    const { criterion, sums } = leaf;
    if (!isLeafCriterion(criterion)) return [];
    const shown = shownScore(leaf, isGeneratedFormula);
    const self = typeof shown === 'number' ? asPoints(shown) : null;
    return [roundLeaf(criterion, sums.applicableMax, self)];
  }
}

const isLeafCriterion = (criterion: Criterion): criterion is LeafCriterion => criterion.leaf !== null;

function blockLeaf(leaf: LeafCriterion, found: BlockLeaf | undefined): RoundLeaf {
  const { existingScore } = leaf;
  const self =
    existingScore.kind === 'typed' ? asPoints(existingScore.points) : (found?.outcome.points ?? null);
  return roundLeaf(leaf, leaf.max ?? asPoints(0), self);
}

function roundLeaf(leaf: LeafCriterion, applicable: Points, self: Points | null): RoundLeaf {
  const { appraisal } = leaf.leaf;
  const figure = (points: Points | null): RoundFigure => possible(points, leaf.max);
  const counted = figure(appraisedPoints(appraisal));
  return {
    leaf,
    max: leaf.max ?? asPoints(0),
    applicable,
    self,
    first: figure(appraisal.first),
    again: figure(againOf(appraisal)),
    counted,
    difference:
      self === null || counted === null || counted === 'impossible' ? null : subtractPoints(counted, self),
  };
}

const againOf = ({ again }: LeafAppraisal): Points | null => again;

const possible = (points: Points | null, max: Points | null): RoundFigure =>
  points !== null && (points < 0 || (max !== null && points > max)) ? 'impossible' : points;

const isFigure = (figure: RoundFigure): figure is Points => figure !== null && figure !== 'impossible';

/** The sums over some leaves. An index of a round is of the maximum of the leaves that have a figure in it. */
export function roundLine(leaves: readonly RoundLeaf[]): RoundLine {
  const applicable = sumPoints(leaves.map((leaf) => leaf.applicable));
  const self = leaves.flatMap((leaf) => leaf.self ?? []);
  const differences = leaves.flatMap(({ difference }) => difference ?? []);
  const sum = (figure: (leaf: RoundLeaf) => RoundFigure): RoundSum => {
    const given = leaves.filter((leaf) => isFigure(figure(leaf)));
    const points = sumPoints(given.map((leaf) => asPoints(Number(figure(leaf)))));
    return given.length === 0
      ? { points: null, index: null }
      : { points, index: indexOf(points, sumPoints(given.map(({ max }) => max))) };
  };
  const selfPoints = self.length === 0 ? null : sumPoints(self);
  return {
    leaves,
    applicable,
    self: { points: selfPoints, index: selfPoints === null ? null : indexOf(selfPoints, applicable) },
    first: sum(({ first }) => first),
    counted: sum(({ counted }) => counted),
    difference: differences.length === 0 ? null : sumPoints(differences),
    waiting: leaves.filter((leaf) => leaf.self !== null && !isFigure(leaf.counted)).length,
  };
}
