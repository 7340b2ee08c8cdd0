import type { AssessedCriterion } from '../../model/assessment';
import { noEdits, type Edits } from '../../model/edits';
import type { Grid } from '../../model/grid';
import { declareEdits } from '../../pane-edits/declare';
import type { Answer } from '../session/session';

/** Answers as one write. */
export interface AnswersToWrite {
  readonly edits: Edits;
  /** The answers that are in it: those whose leaf is in the sheet. */
  readonly answers: readonly Answer[];
  /** The leaves that they are for, in the same order. */
  readonly leaves: readonly AssessedCriterion[];
}

/** All answers that can be written, in one batch over the sheet as it was read last; `null` where there is none. */
export function answersToWrite(
  waiting: readonly Answer[],
  leaves: readonly AssessedCriterion[],
  grid: Grid,
): AnswersToWrite | null {
  const found = waiting.flatMap((answer) => {
    const assessed = leaves.find(({ criterion }) => criterion.id === answer.id);
    const leaf = assessed?.criterion.leaf;
    if (!assessed || !leaf) return [];
    const { sheets } = declareEdits(assessed.criterion, leaf, answer.trial, { grid });
    return [{ answer, assessed, sheets }];
  });
  if (found.length === 0) return null;
  const sheets = found.flatMap((each) => each.sheets);
  return {
    edits: {
      sheets: [
        {
          ...noEdits(grid.sheet),
          blocks: sheets.flatMap(({ blocks }) => blocks),
          formats: sheets.flatMap(({ formats }) => formats),
        },
      ],
      names: [],
      state: null,
    },
    answers: found.map(({ answer }) => answer),
    leaves: found.map(({ assessed }) => assessed),
  };
}
