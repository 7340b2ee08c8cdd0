import { chartsLeft } from '../../src/consolidating/charts-left';
import { consolidate, type ConsolidateOptions } from '../../src/consolidating/consolidate';
import { consolidationEdits } from '../../src/consolidating/sheets/consolidation-edits';
import { consolidatedWorkbook } from '../../src/consolidating/consolidated-workbook';
import { render } from '../../src/i18n/render';
import type { Consolidation } from '../../src/model/consolidation';
import type { Message } from '../../src/model/message';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { record } from './records';

const vi = (sentence: Message): string => render(sentence, 'vi');

const OPTIONS: ConsolidateOptions = {
  ...{ year: null, basis: 'self', provisional: false, dense: false, previous: [] },
  list: [
    { name: 'Sở Y tế', group: 'Sở', otherNames: [] },
    { name: 'Sở Tư pháp', group: 'Sở', otherNames: [] },
    { name: 'Xã An Phú', group: 'Xã', otherNames: [] },
  ],
};

const rankingOf = (...units: readonly string[]): Consolidation =>
  consolidate(
    units.map((unit) => record(unit, 0.5)),
    [],
    OPTIONS,
  );

const bookOfRanking = (result: Consolidation) => openXlsx(consolidatedWorkbook(result, vi, () => null));

test('a group that is no longer ranked leaves its chart behind, which is said', () => {
  const before = bookOfRanking(rankingOf('Sở Y tế', 'Sở Tư pháp', 'Xã An Phú'));
  expect(chartsLeft(rankingOf('Sở Y tế', 'Sở Tư pháp'), before.content)).toBe(1);
});

test('the same groups, more of them, or a workbook without a ranking leave none', () => {
  const one = bookOfRanking(rankingOf('Sở Y tế'));
  expect(chartsLeft(rankingOf('Sở Tư pháp'), one.content)).toBe(0);
  expect(chartsLeft(rankingOf('Sở Y tế', 'Xã An Phú'), one.content)).toBe(0);
  expect(chartsLeft(rankingOf('Sở Y tế'), { ...one.content, grids: [], names: [] })).toBe(0);
});

test('written over the first table, the charts that are made again are as many as the groups', () => {
  const before = bookOfRanking(rankingOf('Sở Y tế', 'Xã An Phú'));
  const again = rankingOf('Sở Y tế');
  const [ranking] = consolidationEdits(again, vi, () => null, before.content).sheets;
  expect([ranking?.charts.length, chartsLeft(again, before.content)]).toEqual([1, 1]);
});
