import { asEvidenceId } from '../../src/model/evidence';
import { isClaim, isExplained, isOfTheOffice, isOpen, isProved } from '../../src/scoring/claims';
import type { Rule } from '../../src/model/rule';
import { scoredLeaf, type LeafExample } from '../support/criteria';
import { notApplicable, pair } from '../support/measures';
import { asRatio } from '../../src/model/points';

const linear: Rule = { kind: 'linear', floor: null, target: asRatio(1) };

const facts = (example: LeafExample) => {
  const leaf = scoredLeaf(example);
  return [isOfTheOffice(leaf) && 'of the office', isClaim(leaf) && 'claim', isOpen(leaf) && 'open'].filter(
    (fact) => fact !== false,
  );
};

describe('what a leaf is', () => {
  test.each<[string, LeafExample, readonly string[]]>([
    ['its figures give points', { rule: linear, measure: pair(11, 13) }, ['of the office', 'claim']],
    [
      'a person entered points',
      { rule: { kind: 'manual' }, existing: { kind: 'typed', points: 1 } },
      ['of the office', 'claim'],
    ],
    ['nobody declared anything', { rule: linear }, ['of the office', 'open']],
    [
      'its wording is not understood',
      { rule: { kind: 'unreadable', why: 'not-understood' } },
      ['of the office', 'open'],
    ],
    ['its figures contradict each other', { rule: linear, measure: pair(14, 13) }, ['of the office', 'open']],
    ['it does not apply', { rule: linear, measure: notApplicable() }, ['of the office']],
    ['a survey decides it', { rule: { kind: 'survey' } }, []],
  ])('%s', (_, example, expected) => expect(facts(example)).toEqual(expected));

  test('documents of the register, or words in its own cell, prove it; an explanation does not', () => {
    const bare = scoredLeaf({ rule: linear, measure: pair(11, 13) });
    const worded = scoredLeaf({ rule: linear, evidenceText: 'Báo cáo số 118/BC-SKHCN' });
    const explained = scoredLeaf({ rule: linear, explanation: 'Đang chờ số liệu' });
    const none = { evidenceOf: new Map() };
    expect([bare, worded, explained].map((leaf) => isProved(leaf, none))).toEqual([false, true, false]);
    expect([bare, worded, explained].map(isExplained)).toEqual([false, false, true]);
    const listed = { evidenceOf: new Map([[bare.criterion.id as string, [asEvidenceId('TL-01')]]]) };
    expect(isProved(bare, listed)).toBe(true);
  });
});
