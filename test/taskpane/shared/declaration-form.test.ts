import {
  partsOf,
  readDeclarationForm,
  readingsOf,
  textsOf,
} from '../../../src/taskpane/shared/declaration-form';
import { leafOf } from '../assessed-example';

describe('the form of a declaration', () => {
  test('asks what the rule asks', () => {
    expect(partsOf(leafOf('1.1.1').leaf)).toEqual(['level']);
    expect(partsOf(leafOf('1.1.2').leaf)).toEqual(['total', 'achieved']);
    expect(partsOf(leafOf('1.2.1').leaf)).toEqual(['count']);
    expect(partsOf(leafOf('2.3').leaf)).toEqual([]);
  });

  test('reads only what was changed, and says what is wrong with the rest', () => {
    const { criterion, leaf } = leafOf('1.1.2');
    const before = textsOf(criterion, leaf);
    expect(before).toMatchObject({ total: '13', achieved: '11' });
    const read = (texts: object) =>
      readDeclarationForm(['total', 'achieved', 'rate'], { ...before, ...texts }, before);
    expect(read({})).toEqual({ trial: {}, errors: {} });
    expect(read({ achieved: '12,5' }).trial).toEqual({ achieved: 12.5 });
    expect(read({ achieved: '' }).trial).toEqual({ achieved: null });
    expect(read({ rate: '88,5' }).trial).toEqual({ rate: 0.885 });
    expect(read({ rate: '88,5%' }).trial).toEqual({ rate: 0.885 });
    expect(read({ achieved: 'mười' }).errors).toEqual({ achieved: 'pane.fix.error.number' });
    expect(read({ achieved: '1.234' }).errors).toEqual({ achieved: 'pane.fix.error.ambiguous' });
    expect(read({ achieved: '-1' }).errors).toEqual({ achieved: 'pane.fix.error.negative' });
    expect(read({ achieved: '5%' }).errors).toEqual({ achieved: 'pane.fix.error.percent' });
    expect(read({ rate: '120' }).errors).toEqual({ rate: 'pane.fix.error.over' });
  });
});

describe('pane-and-sheets 9: an unclear figure', () => {
  test.each([
    ['12.450', '12 450', 12450, '12,45', 12.45],
    ['2,731', '2 731', 2731, '2,731', 2.731],
    ['1.000', '1 000', 1000, '1', 1],
  ])('%s is asked about: %s or …', (text, grouped, thousands, decimal, value) => {
    const readings = readingsOf(text) ?? [];
    expect(readings.map(({ shown }) => shown)).toEqual([grouped, decimal]);
    const figures = readings.map(
      ({ typed }) => readDeclarationForm(['total'], { total: typed }, {}).trial.total,
    );
    expect(figures).toEqual([thousands, value]);
  });

  test.each(['12450', '12,5', '1.234.567', '0.125', '', 'mười'])('“%s” is none', (text) => {
    expect(readingsOf(text)).toBeNull();
  });
});
