import { message } from '../model/message';
import type { Check } from './check';

/** A document that bears a day which has not come yet: nothing is proved by it, and most likely the day is mistyped. */
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
