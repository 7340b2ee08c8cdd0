import type { Criterion, Leaf } from '../model/criterion';
import type { Entry, FigureEntry, Measure } from '../model/measure';
import type { CellRef } from '../model/cell';

/**
 * Figures tried in place of the declared ones, without touching the workbook. What is absent stays as it is
 * declared; `null` is blank. A rate is a share from 0 to 1.
 */
export interface Trial {
  readonly total?: number | null;
  readonly achieved?: number | null;
  readonly rate?: number | null;
  readonly level?: string | null;
  /** Points that the office enters itself; `null` takes them back. */
  readonly points?: number | null;
  /** False declares the leaf not applicable; true takes such a declaration back. */
  readonly applies?: boolean;
}

/** The criterion as it would be read if the office declared the trial's figures. */
export function withTrial(criterion: Criterion, leaf: Leaf, trial: Trial): Criterion {
  const { points } = trial;
  const existingScore: Criterion['existingScore'] =
    points === undefined
      ? criterion.existingScore
      : points === null
        ? { kind: 'empty' }
        : { kind: 'typed', points };
  return {
    ...criterion,
    existingScore,
    leaf: { ...leaf, measure: triedMeasure(leaf.measure, trial, criterion.scoreCell) },
  };
}

function triedMeasure(measure: Measure, trial: Trial, elsewhere: CellRef): Measure {
  const { total, achieved, rate, level, applies } = trial;
  const declared = applies === undefined ? measure : withApplicability(measure, applies, elsewhere);
  const levelEntry = level === undefined ? declared.level : words(declared.level, level, elsewhere);
  const figures = {
    total: total === undefined ? declared.total : figure(declared.total, total, false, elsewhere),
    achieved:
      achieved === undefined ? declared.achieved : figure(declared.achieved, achieved, false, elsewhere),
    rate: rate === undefined ? declared.rate : figure(declared.rate, rate, true, elsewhere),
  };
  return {
    ...declared,
    ...figures,
    level: levelEntry,
    ticks: level === undefined ? declared.ticks : [],
  };
}

/** A figure keeps the form of the cell that it would be in, so that nothing else changes with it. */
function figure(before: Entry | null, value: number | null, percent: boolean, elsewhere: CellRef): Entry {
  const cell = before?.cell ?? elsewhere;
  if (value === null) return { kind: 'blank', cell };
  const kept: Pick<FigureEntry, 'percent' | 'form' | 'divisor'> =
    before?.kind === 'figure' && before.percent === percent
      ? before
      : { percent, form: 'number', divisor: 1 };
  return { kind: 'figure', cell, value, percent: kept.percent, form: kept.form, divisor: kept.divisor };
}

function words(before: Entry | null, text: string | null, elsewhere: CellRef): Entry {
  const cell = before?.cell ?? elsewhere;
  return text === null ? { kind: 'blank', cell } : { kind: 'words', cell, text };
}

function withApplicability(measure: Measure, applies: boolean, elsewhere: CellRef): Measure {
  const cleared = (entry: Entry | null): Entry | null =>
    entry?.kind === 'not-applicable' ? { kind: 'blank', cell: entry.cell } : entry;
  const { total, achieved, rate, level, applicability } = measure;
  return {
    ...measure,
    total: cleared(total),
    achieved: cleared(achieved),
    rate: cleared(rate),
    level: cleared(level),
    applicability: applies
      ? cleared(applicability)
      : { kind: 'not-applicable', cell: applicability?.cell ?? elsewhere, text: '' },
  };
}
