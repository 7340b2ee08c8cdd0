import { message } from '../model/message';
import type { Check } from './check';

/** A document dated in the future: it proves nothing yet, and most likely the day is mistyped. */
export const evidenceDatedInFuture: Check = {
  code: 'evidence-dated-in-future',
  severity: 'warning',
  find: ({ evidence, asOf }) =>
    evidence.entries.flatMap(({ id, cell, issued, title }) =>
      issued !== null && issued > asOf
        ? [
            {
              subject: id,
              cell,
              message: message('finding.evidence-dated-in-future', { title, issued, asOf }),
            },
          ]
        : [],
    ),
};
