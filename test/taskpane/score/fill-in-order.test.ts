import { firstPlace, placeAfter } from '../../../src/taskpane/score/fill-in-order';
import { linear } from '../../reading/wordings/builders';
import { scoredLeaf } from '../../support/criteria';
import { nothingDeclared } from '../../support/measures';

const open = (code: string) => scoredLeaf({ code, rule: linear(), max: 1, measure: nothingDeclared() });

describe('the way through the open criteria', () => {
  const leaves = [open('1.1'), open('1.2'), open('1.3')];
  const idAt = (index: number): string => leaves[index]?.criterion.id ?? '';

  test('ends behind the last one, although answers that are written are not assessed yet', () => {
    let place = firstPlace(leaves);
    for (const index of [0, 1, 2]) {
      expect(place.at).toBe(idAt(index));
      place = placeAfter(place, leaves, { isSkipped: false, answered: [{ id: idAt(index) }] });
    }
    expect(place.at).toBeNull();
  });

  test('goes round to what lies before the place where it began', () => {
    const begun = { at: idAt(1), skipped: [], seen: [] };
    const next = placeAfter(begun, leaves, { isSkipped: true });
    expect([next.at, placeAfter(next, leaves, { isSkipped: true }).at]).toEqual([idAt(2), idAt(0)]);
  });
});
