import { message } from '../model/message';
import type { Entry } from '../model/measure';
import type { Target } from '../model/target';
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
