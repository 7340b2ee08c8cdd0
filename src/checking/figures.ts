import type { Criterion, Leaf } from '../model/criterion';
import type { CellRef } from '../model/cell';
import { message, type Message } from '../model/message';
import { traitsOf } from '../model/rule-traits';
import { levelCells } from '../reading/leaves/declared';
import { isLeftOut } from '../scoring/claims';
import { offerFor, reportingNote, type FigureOffer, type OfferSources } from '../scoring/figure-offers';
import type { Check, Remark } from './check';

export const missingInput: Check = {
  code: 'missing-input',
  severity: 'warning',
  find: ({ leaves, outside, ...checked }) => [
    ...outside.flatMap(({ criterion, outcome }): readonly Remark[] => {
      if (!isLeftOut(outcome)) return [];
      const cell = criterion.leaf && cellToFill(criterion.leaf);
      return [{ ...remark(criterion, cell ?? criterion.scoreCell, outcome.reason), severity: 'info' }];
    }),
    ...leaves.flatMap(({ criterion, outcome }) => {
      if (!outcome || !isLeftOut(outcome)) return [];
      const cell = criterion.leaf && cellToFill(criterion.leaf);
      const said = offeredTo(criterion, outcome.reason, { ...checked, fields: checked.set.fields });
      return [remark(criterion, cell ?? criterion.scoreCell, said)];
    }),
  ],
};

/** What other sheets have for a criterion without figures; why it has no score where they have nothing. */
function offeredTo(criterion: Criterion, reason: Message, sources: OfferSources): Message {
  const offer = offerFor(criterion, sources);
  if (offer) return offered(offer);
  const note = reportingNote(criterion, sources);
  if (!note) return reason;
  const { due, onTime, late, overdue } = note.reporting;
  return message('finding.reports-said', { reason, due, onTime, late, overdue });
}

/** The figures that another sheet has; of a list that may not have all units it is said. */
const offered = ({ source, achieved, total, isWhole }: FigureOffer): Message =>
  message(isWhole ? `finding.offer-from-${source}` : 'finding.offer-from-listed', { done: achieved, total });

/** The figures of a criterion are not those of the sheet that counts them. */
export const figuresDiffer: Check = {
  code: 'figures-differ',
  severity: 'warning',
  find: ({ leaves, ...checked }) =>
    leaves.flatMap(({ criterion, outcome }) => {
      if (outcome?.state !== 'scored') return [];
      const offer = offerFor(criterion, { ...checked, fields: checked.set.fields });
      const { total, achieved } = criterion.leaf?.measure ?? {};
      // The annex has a check of its own.
      if (!offer || offer.source === 'annex') return [];
      if (total?.kind !== 'figure' || achieved?.kind !== 'figure') return [];
      const isSameTotal = offer.isWhole ? total.value === offer.total : total.value >= offer.total;
      if (isSameTotal && achieved.value === offer.achieved) return [];
      const args = { achieved: achieved.value, total: total.value, done: offer.achieved, count: offer.total };
      return [remark(criterion, achieved.cell, message(`finding.figures-differ.${offer.source}`, args))];
    }),
};

/** The first empty cell among those that the rule asks for; `null` where the score itself is to be entered. */
function cellToFill({ rule, measure }: Leaf): CellRef | null {
  const { input } = traitsOf(rule);
  if (input === 'points') return null;
  const { achieved, total, rate } = measure;
  const cells = input === 'level' ? levelCells(measure) : [achieved, total, rate];
  return cells.find((entry) => entry?.kind === 'blank')?.cell ?? null;
}

const remark = (criterion: Criterion, cell: Remark['cell'], text: Remark['message']): Remark => ({
  subject: criterion,
  cell,
  message: text,
});
