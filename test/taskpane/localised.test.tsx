/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, within } from '@testing-library/react';
import { render } from '../../src/i18n/render';
import { GENERATED_SHEETS } from '../../src/memory/generated-sheets';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { goTo, openPane, settled, type OpenPane } from './pane';

/** Whatever is said stands in brackets; what stands outside them was never given to a translator. */
const translate: typeof render = (sentence, language) => `⟦${render(sentence, language)}⟧`;

const book = exampleBook();

/** All that the workbook says itself, and what stays the same in every language. */
const data = [
  ...openXlsx(book).content.grids.flatMap(({ sheet, values }) => [sheet, ...values.flat().map(String)]),
  ...Object.values(GENERATED_SHEETS).map(({ title }) => title),
  'Tiếng Việt',
  'English',
]
  .join('\n')
  .replace(/\s+/g, ' ');

/** Texts with letters that neither a sentence nor the workbook accounts for. */
function foreign(root: HTMLElement): readonly string[] {
  const texts = [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  return texts
    .map((text) => innermost(text).replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}/u.test(text))
    .filter((text) => !data.includes(text) && !/^(?:.*!)?[A-Z]{1,2}\d+$|^TL-\d+$/.test(text))
    .filter((text) => !text.split(/ · |; /).every((part) => data.includes(part)));
}

/** Takes the bracketed sentences out, nested ones first. */
function innermost(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? text : innermost(rest);
}

const unfoldAll = async (pane: OpenPane): Promise<void> => {
  for (const button of within(screen.getByRole('main')).queryAllByRole('button', { expanded: false })) {
    await pane.user.click(button);
  }
  await settled();
};

test.each(['start', 'score', 'gaps', 'evidence', 'write'] as const)(
  'every text of the screen %s is a sentence or stands in the workbook',
  async (step) => {
    const pane = await openPane(book, { translate });
    await goTo(pane, step);
    await unfoldAll(pane);
    await unfoldAll(pane);
    expect(foreign(document.body)).toEqual([]);
  },
  60_000,
);
