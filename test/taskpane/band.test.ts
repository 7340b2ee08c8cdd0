import { bandOfIndex } from '../../src/scoring/index-band';

test('the ministry’s groups', () => {
  expect([90, 89.99, 80, 79.99].map(bandOfIndex)).toEqual([
    'pane.band.a',
    'pane.band.b',
    'pane.band.b',
    'pane.band.below',
  ]);
});
