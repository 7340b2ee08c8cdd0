/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, within } from '@testing-library/react';
import { communeBookAfterARun } from '../support/commune-book';
import { repeatedCodesBook } from '../support/repeated-codes-book';
import { goTo, openPane, settled, type OpenPane } from './pane';

const unfoldAll = async (pane: OpenPane): Promise<void> => {
  for (const button of within(screen.getByRole('main')).queryAllByRole('button', { expanded: false }))
    await pane.user.click(button);
  await settled();
};

/** What the screen says, sentence by sentence, with the texts of its lists of choices. */
const texts = (): readonly string[] =>
  [...screen.getByRole('main').querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => (textContent ?? '').trim()),
    element.getAttribute('aria-label') ?? '',
  ]);

/** A code of these workbooks as it is printed in every field, at the beginning of a sentence or alone. */
const BARE = /^(?:(?:1|2|[12]\.[1-4])\.?\s+\p{Lu}|[12]\.[1-4]$)/u;

test.each([
  ['a commune', communeBookAfterARun],
  ['levels in rows', repeatedCodesBook],
])(
  'pane-and-sheets 3d: no list of the pane shows a repeated code without its field (%s)',
  async (_, book) => {
    const pane = await openPane(book());
    for (const step of ['score', 'gaps', 'evidence', 'write'] as const) {
      await goTo(pane, step);
      await unfoldAll(pane);
      expect(texts().filter((words) => BARE.test(words))).toEqual([]);
    }
    await goTo(pane, 'gaps');
    expect(screen.getByRole('main').textContent).toMatch(/II – \d\.\d/);
  },
);
