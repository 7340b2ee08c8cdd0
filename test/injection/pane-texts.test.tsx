/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { INJECTIONS } from '../support/injection-corpus';
import { goTo, openPane } from '../taskpane/pane';
import { poisonedBook } from './poisoned-book';

// What could turn or run in a browser is shown in Chromium (pane.test.ts); every other text is shown here.

const TOGETHER = 12;
const TEXTS = INJECTIONS.filter(({ kind }) => kind !== 'markup' && kind !== 'direction').map(
  ({ text }) => text,
);
const PARTS = Array.from({ length: Math.ceil(TEXTS.length / TOGETHER) }, (_, index) =>
  TEXTS.slice(index * TOGETHER, (index + 1) * TOGETHER),
);

/** Elements that lead somewhere, load something or listen by an attribute: the pane has none of its own. */
function activeElements(): readonly string[] {
  const active = [
    ...document.querySelectorAll('a, [href], script, iframe, img, object, embed, base, form[action]'),
  ];
  const listening = [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [...active, ...listening].map(({ outerHTML }) => outerHTML.slice(0, 120));
}

function unfoldAll(): void {
  for (const note of document.querySelectorAll('details')) note.open = true;
  for (const row of document.querySelectorAll('main li button[aria-expanded=false]')) fireEvent.click(row);
}

afterEach(cleanup);

test.each(PARTS.map((texts, index) => [index + 1, texts] as const))(
  'formulas, addresses, XML and signs for a terminal, part %d, are words on every screen',
  async (_, texts) => {
    const pane = await openPane(poisonedBook(texts));
    let shown = '';
    for (const step of ['start', 'score', 'gaps', 'evidence', 'write'] as const) {
      await goTo(pane, step);
      await screen.findByRole('heading', { level: 1 });
      unfoldAll();
      unfoldAll();
      expect(activeElements()).toEqual([]);
      shown += document.body.textContent ?? '';
    }
    const seen = texts.filter((text) => shown.includes(text.trim().slice(0, 20)));
    expect(seen.length).toBeGreaterThan(texts.length / 2);
  },
  60_000,
);
