import { message } from '../model/message';
import { classifyLink } from '../text/link';
import type { Check, Checked, Remark } from './check';

/** A link that only the office's own machine or network can open. */
export const linkLocalPath: Check = {
  code: 'link-local-path',
  severity: 'warning',
  find: (checked) => linksOf(checked, ['local-path', 'relative'], 'finding.link-local-path'),
};

/** A link that runs something instead of opening a document. */
export const linkUnsafe: Check = {
  code: 'link-unsafe',
  severity: 'error',
  find: (checked) => linksOf(checked, ['unsafe'], 'finding.link-unsafe'),
};

function linksOf(
  { evidence }: Checked,
  classes: readonly ReturnType<typeof classifyLink>[],
  key: 'finding.link-local-path' | 'finding.link-unsafe',
): readonly Remark[] {
  return evidence.entries.flatMap((entry) => {
    if (entry.link === '' || !classes.includes(classifyLink(entry.link))) return [];
    return [{ subject: entry.id, cell: entry.cell, message: message(key, { link: entry.link }) }];
  });
}
