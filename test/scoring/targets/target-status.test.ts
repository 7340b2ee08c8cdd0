import type { Entry } from '../../../src/model/measure';
import type { Goal, TargetStatus } from '../../../src/model/target';
import { assessTarget } from '../../../src/scoring/targets/target-status';
import { blank, cell, errorValue, figure, notApplicableWords, words } from '../../support/measures';

const atLeast = (index: number, of: Goal['of'] = 'rate'): Goal => ({ comparison: 'at-least', at: index, of });
const percent = (share: number): Entry => figure(share, 'E5', { percent: true });

const assessed = (goal: Goal | null, achieved: Entry | null, isOptional = false) => {
  const { status, difference } = assessTarget({
    no: '1',
    field: 'TTHC',
    text: 'Tỷ lệ cấp kết quả điện tử đạt 100%',
    goal,
    isOptional,
    unit: '%',
    lead: '',
    criterion: null,
    pair: null,
    resultText: null,
    totalCell: null,
    achieved,
    cell: cell('B5'),
    resultCell: cell('E5'),
  });
  return { status, difference };
};

test.each<[string, Goal | null, Entry | null, boolean, TargetStatus, number | null]>([
  ['100 % of 100 %', atLeast(1), percent(1), false, 'reached', 0],
  ['99,99 % of 100 %', atLeast(1), percent(0.9999), false, 'not-reached', -0.0001],
  ['more than was aimed at', atLeast(0.25), percent(0.31), false, 'reached', 0.06],
  ['0,1 + 0,2 reach 0,3', atLeast(0.3), percent(0.1 + 0.2), false, 'reached', 0],
  [
    '“trên 95 %” is not reached by 95 %',
    { ...atLeast(0.95), comparison: 'more-than' },
    percent(0.95),
    false,
    'not-reached',
    0,
  ],
  [
    '“trên 95 %” is reached by 96 %',
    { ...atLeast(0.95), comparison: 'more-than' },
    percent(0.96),
    false,
    'reached',
    0.01,
  ],
  [
    '“không quá 5 %” is not reached by 6 %',
    { ...atLeast(0.05), comparison: 'at-most' },
    percent(0.06),
    false,
    'not-reached',
    0.01,
  ],
  [
    '“không quá 5 %” is reached by 5 %',
    { ...atLeast(0.05), comparison: 'at-most' },
    percent(0.05),
    false,
    'reached',
    0,
  ],
  [
    '“dưới 5 %” is not',
    { ...atLeast(0.05), comparison: 'less-than' },
    percent(0.05),
    false,
    'not-reached',
    0,
  ],
  [
    '“dưới 5 %” is reached by 4 %',
    { ...atLeast(0.05), comparison: 'less-than' },
    percent(0.04),
    false,
    'reached',
    -0.01,
  ],
  ['a number of texts', atLeast(3, 'count'), figure(4, 'E5'), false, 'reached', 1],
  ['no texts at all: a figure, too', atLeast(3, 'count'), figure(0, 'E5'), false, 'not-reached', -3],
  ['nothing was entered: missing, not 0', atLeast(1), blank('E5'), false, 'missing', null],
  ['the sheet has no column for it', atLeast(1), null, false, 'missing', null],
  ['“(nếu có)” and nothing was entered', atLeast(0.5), blank('E5'), true, 'not-applicable', null],
  ['“(nếu có)” and something was', atLeast(0.5), percent(0.4), true, 'not-reached', -0.1],
  [
    'said not to apply',
    atLeast(1),
    notApplicableWords('Không phát sinh', 'E5'),
    false,
    'not-applicable',
    null,
  ],
  ['words that name no figure', null, percent(1), false, 'unreadable', null],
  ['a number of units where a percentage was aimed at', atLeast(1), figure(13, 'E5'), false, 'invalid', null],
  ['a percentage where a number was aimed at', atLeast(3, 'count'), percent(1), false, 'invalid', null],
  ['words for a figure', atLeast(1), words('đạt', 'E5'), false, 'invalid', null],
  ['an error value', atLeast(1), errorValue('#DIV/0!', 'E5'), false, 'invalid', null],
  ['less than nothing', atLeast(1), percent(-0.1), false, 'invalid', null],
])('%s', (_, goal, achieved, isOptional, status, difference) => {
  expect(assessed(goal, achieved, isOptional)).toEqual({ status, difference });
});
