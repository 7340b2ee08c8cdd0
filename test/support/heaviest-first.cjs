// The order of the suites: those that take longest first, so that none runs alone at the end beside an idle processor.
// By itself Jest knows that only on a machine where they have run before; on a fresh clone it goes by the size of files,
// and the longest ones, which drive a browser, are small.
const { default: Sequencer } = require('@jest/test-sequencer');
const heaviest = require('./heaviest.json');

/** The place of a suite among the heaviest; all others come behind them. */
function placeOf({ path }) {
  const place = heaviest.findIndex((suite) => path.replaceAll('\\', '/').endsWith(`/${suite}`));
  return place < 0 ? heaviest.length : place;
}

module.exports = class HeaviestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
