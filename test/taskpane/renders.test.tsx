/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { fireEvent, screen } from '@testing-library/react';
import { render } from '../../src/i18n/render';
import type { MessageKey } from '../../src/i18n/keys';
import { benchWorkbook } from '../bench/bench-workbook';
import { goTo, openPane } from './pane';

/** A part that renders says its sentences again: so its renders can be counted without a change to it. */
function counted() {
  const said = new Map<MessageKey, number>();
  const translate: typeof render = (sentence, language) => {
    said.set(sentence.key, (said.get(sentence.key) ?? 0) + 1);
    return render(sentence, language);
  };
  return { said, translate };
}

/** One sentence of each part of the frame and of the score screen that has nothing to do with the search. */
const ELSEWHERE: readonly MessageKey[] = [
  'pane.steps',
  'pane.step.start',
  'pane.strip.index',
  'pane.reload',
  'pane.next.gaps',
  'pane.score.title',
  'pane.score.sum',
  'pane.filter',
  'pane.filter.field',
];

test('a key typed into search renders the search and the list, and nothing else', async () => {
  const { said, translate } = counted();
  const pane = await openPane(benchWorkbook({ leaves: 200, tasks: 10, evidence: 0 }), { translate });
  await goTo(pane, 'score');
  const search = await screen.findByRole('searchbox');
  expect(ELSEWHERE.filter((key) => !said.has(key))).toEqual([]);
  said.clear();
  for (const text of ['n', 'no', 'noi']) fireEvent.change(search, { target: { value: text } });
  expect(screen.getByText(/^Tìm thấy/)).toBeTruthy();
  expect(said.get('pane.score.found')).toBe(3);
  expect(ELSEWHERE.filter((key) => said.has(key))).toEqual([]);
});

test('a leaf that stays in the list is not rendered again while search goes on', async () => {
  const { said, translate } = counted();
  const pane = await openPane(benchWorkbook({ leaves: 20, tasks: 0, evidence: 0 }), { translate });
  await goTo(pane, 'score');
  const search = await screen.findByRole('searchbox');
  fireEvent.change(search, { target: { value: 'noi' } });
  const rows = screen.getAllByRole('listitem').length;
  expect(rows).toBeGreaterThan(10);
  said.clear();
  fireEvent.change(search, { target: { value: 'noi d' } });
  expect(screen.getAllByRole('listitem')).toHaveLength(rows);
  expect([said.get('pane.points'), said.get('pane.points.open')]).toEqual([undefined, undefined]);
});
