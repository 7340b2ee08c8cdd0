import { message } from '../model/message';
import type { Evidence } from '../model/evidence';
import { closedLink } from '../text/closed-links';
import { classifyLink, isAddress, lacksScheme } from '../text/link';
import type { Check, Checked, Remark } from './check';

/** A link that only the office's own machine or network can open. */
export const linkLocalPath: Check = {
  code: 'link-local-path',
  severity: 'warning',
  find: (checked) =>
    linksOf(checked, ['local-path', 'relative', 'web'], (link, kind) => {
      if (kind === 'web') return CLOSED[closedLink(link) ?? 'open'];
      return lacksScheme(link) ? 'finding.link-local-path.no-scheme' : 'finding.link-local-path';
    }),
};

const CLOSED = {
  'own-network': 'finding.link-local-path',
  'own-drive': 'finding.link-local-path.own-drive',
  open: null,
} as const;

/** A link that runs something instead of opening a document. */
export const linkUnsafe: Check = {
  code: 'link-unsafe',
  severity: 'error',
  find: (checked) => linksOf(checked, ['unsafe'], () => 'finding.link-unsafe'),
};

type LinkSentence =
  | 'finding.link-local-path'
  | 'finding.link-local-path.no-scheme'
  | 'finding.link-local-path.own-drive'
  | 'finding.link-unsafe';

/** What a cell shows and where it leads are two addresses: both are looked at. */
function linksOf(
  { evidence }: Checked,
  classes: readonly ReturnType<typeof classifyLink>[],
  keyOf: (link: string, kind: ReturnType<typeof classifyLink>) => LinkSentence | null,
): readonly Remark[] {
  return evidence.entries.flatMap((entry) =>
    [...new Set([entry.link, entry.opens])].flatMap((link) => {
      const kind = classOf(link, entry);
      const key = isAddress(link) && classes.includes(kind) ? keyOf(link, kind) : null;
      return key === null ? [] : [{ subject: entry.id, cell: entry.cell, message: message(key, { link }) }];
    }),
  );
}

/**
 * Excel itself writes "file:" before the path of a link that was made to a file of the machine: a local path. Whoever
 * types the scheme asks for what a viewer should not open at a click.
 */
const classOf = (link: string, { opens }: Evidence): ReturnType<typeof classifyLink> =>
  /^\s*file:/i.test(link) && link !== opens ? 'unsafe' : classifyLink(link);

/** A cell that shows one address and opens another, by mistake or to mislead. */
export const linkTextDiffers: Check = {
  code: 'link-text-differs',
  severity: 'warning',
  find: ({ evidence }) =>
    evidence.entries.flatMap((entry) => {
      const shown = addressShown(entry);
      if (shown === null || entry.opens === '' || isSameAddress(shown, entry.opens)) return [];
      const text = message('finding.link-text-differs', { shown, opens: entry.opens });
      return [{ subject: entry.id, cell: entry.cell, message: text }];
    }),
};

/** The web address that is in the entry's cells; `null` where they show words or a file's name. */
const addressShown = ({ link, title }: Evidence): string | null =>
  [link, title].map((text) => text.trim()).find((text) => classifyLink(text) === 'web') ?? null;

/** Equal but for the scheme, "www.", capitals of the host, encoding and a slash at the end. */
function isSameAddress(shown: string, opens: string): boolean {
  const [one, other] = [plainAddress(shown), plainAddress(opens)];
  // A long address is often shown shortened.
  const cut = /^(.+?)(?:…|\.\.\.)$/u.exec(one)?.[1];
  return one === other || (cut !== undefined && other.startsWith(cut));
}

function plainAddress(address: string): string {
  const bare = decoded(address.trim())
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/#?]+$/, '');
  const host = bare.split(/[/?#]/, 1)[0] ?? '';
  return host.toLowerCase() + bare.slice(host.length);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
