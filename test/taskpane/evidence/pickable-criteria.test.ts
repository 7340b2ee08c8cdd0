import fc from 'fast-check';
import {
  chosenCriteria,
  matchingCriteria,
  pickableCriteria,
  withCriterion,
} from '../../../src/taskpane/evidence/pickable-criteria';
import { assessedBook } from '../../support/assessing';
import { repeatedCodesBook } from '../../support/repeated-codes-book';

const { fields } = assessedBook(repeatedCodesBook()).assessment.set;
const all = pickableCriteria(fields);
const found = (search: string) => matchingCriteria(all, search).map(({ code }) => code);

test('criteria are found by code, name and field, with or without marks', () => {
  expect(found('dung han')).toEqual(['I – 2.1', 'II – 2.1', 'III – 2.1']);
  expect(found('đúng hạn chuyển đổi số')).toEqual(['III – 2.1']);
  expect(found('II – 2.1')[0]).toBe('II – 2.1');
  expect(found('không có tiêu chí nào như vậy')).toEqual([]);
});

test('a code that is typed whole comes first', () => {
  expect(found('III – 1.1')[0]).toBe('III – 1.1');
});

test('what is chosen is named; a code that several criteria bear is not clear', () => {
  expect(
    chosenCriteria(fields, 'II – 2.1; 2.1; 9.9').map(({ code, criterion }) => [
      code,
      criterion?.name ?? null,
    ]),
  ).toEqual([
    ['II – 2.1', 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
    ['2.1', null],
    ['9.9', null],
  ]);
});

test('a criterion is ticked once, and taken out however its code is written', () => {
  fc.assert(
    fc.property(fc.subarray([...all]), fc.constantFrom(...all), (picked, criterion) => {
      const others = picked.filter(({ id }) => id !== criterion.id).map(({ code }) => code);
      const written = others.map((code) => code.replace('–', '-')).join('; ');
      const chosen = (text: string) => chosenCriteria(fields, text);
      const ticked = withCriterion(chosen(written), criterion, true);
      expect(chosen(ticked).map((each) => each.criterion?.id)).toContain(criterion.id);
      const byHand = ticked.replace('–', '-');
      expect(withCriterion(chosen(byHand), criterion, true)).toBe(byHand);
      expect(withCriterion(chosen(byHand), criterion, false)).toBe(written);
    }),
  );
});
