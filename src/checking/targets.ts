import { message } from '../model/message';
import type { Entry } from '../model/measure';
import type { Target } from '../model/target';
import { targetSentence } from '../scoring/targets/target-sentence';
import type { Check } from './check';

/** How a target is named in a finding: its number, or its row where it has none. */
export const targetSubject = ({ no, cell }: Target): string => (no === '' ? `#${cell.row + 1}` : no);

/** A result that cannot be compared with what the target aims at. */
export const targetResultInvalid: Check = {
  code: 'target-result-invalid',
  severity: 'warning',
  find: ({ targets }) =>
    targets.flatMap(({ target, status }) =>
      status === 'invalid' && target.achieved
        ? [
            {
              subject: targetSubject(target),
              cell: target.resultCell,
              message: message('finding.target-result-invalid', {
                text: written(target.achieved),
                target: target.text,
              }),
            },
          ]
        : [],
    ),
};

/** A target that is not reached, in the plan's own terms; it has no points. */
export const targetNotReached: Check = {
  code: 'target-not-reached',
  severity: 'warning',
  find: ({ targets }) =>
    targets.flatMap((assessed) =>
      assessed.status === 'not-reached'
        ? [
            {
              subject: targetSubject(assessed.target),
              cell: assessed.target.resultCell,
              message: targetSentence(assessed),
            },
          ]
        : [],
    ),
};

/** The criterion that is named for a target is not in the set, or fits several. */
export const targetUnknownCriterion: Check = {
  code: 'target-unknown-criterion',
  severity: 'warning',
  find: ({ targetLinks, leaves }) =>
    // A list of targets without a set names criteria of another workbook.
    (leaves.length === 0 ? [] : targetLinks.unknown).flatMap(({ target }) =>
      target.criterion
        ? [
            {
              subject: targetSubject(target),
              cell: target.criterion.cell,
              message: message('finding.target-unknown-criterion', { code: target.criterion.text }),
            },
          ]
        : [],
    ),
};

const written = (entry: Entry): string =>
  entry.kind === 'figure' ? String(entry.value).replace('.', ',') : 'text' in entry ? entry.text : '';

/** Words that name no figure: nothing can be said of whether they are reached. */
export const targetUnreadable: Check = {
  code: 'target-unreadable',
  severity: 'info',
  find: ({ targets }) =>
    targets.flatMap(({ target, status }) =>
      status === 'unreadable'
        ? [
            {
              subject: targetSubject(target),
              cell: target.cell,
              message: message('finding.target-unreadable', { target: target.text }),
            },
          ]
        : [],
    ),
};
