import { GOLDEN, goldenText } from './golden-edits';
import { effectOf } from './golden-text';

describe('the edits of a whole workbook are those that were frozen', () => {
  test.each(Object.keys(GOLDEN))('%s', (name) => {
    const edits = GOLDEN[name]?.();
    if (!edits) throw new Error(`no edits of ${name}`);
    // Compared line by line: a difference names the row, format or link that has changed.
    expect(effectOf(edits).split('\n')).toEqual(goldenText(name).split('\n'));
  });
});
