import { remainingTime } from '../../src/consolidating/remaining-time';
import { message } from '../../src/model/message';

test('says minutes at the pace so far', () => {
  expect(remainingTime(100, 600, 60_000)).toEqual(message('consolidate.left.minutes', { minutes: 5 }));
});

test('says less than a minute near the end', () => {
  expect(remainingTime(550, 600, 60_000)).toEqual(message('consolidate.left.under'));
});

test.each([
  ['too few files', 3, 600, 60_000],
  ['too little time', 100, 600, 1_000],
  ['all is read', 600, 600, 60_000],
])('says nothing while nobody can tell: %s', (_, done, total, elapsed) => {
  expect(remainingTime(done, total, elapsed)).toBeNull();
});
