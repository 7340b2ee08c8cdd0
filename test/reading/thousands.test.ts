import { withThousands } from '../../src/reading/leaves/thousands';
import { figure, measure, unclear } from '../support/measures';

const declared = (total: string, achieved: string) =>
  measure({ total: unclear(total, 'E9'), achieved: unclear(achieved, 'F9') });

describe('total and achieved that could each be thousands or a decimal', () => {
  test('are thousands where both are typed in one manner: the rate is the same', () => {
    expect(withThousands(declared('12.450', '12.076'))).toEqual(
      measure({
        total: figure(12_450, 'E9', { form: 'point-thousands' }),
        achieved: figure(12_076, 'F9', { form: 'point-thousands' }),
      }),
    );
    expect(withThousands(declared('12,450', '9,076'))).toEqual(
      measure({
        total: figure(12_450, 'E9', { form: 'comma-thousands' }),
        achieved: figure(9_076, 'F9', { form: 'comma-thousands' }),
      }),
    );
  });

  test.each([
    ['in two manners', declared('12.450', '12,076')],
    ['one beside a plain figure', measure({ total: unclear('1.234', 'E9'), achieved: figure(1100, 'F9') })],
    ['one alone', measure({ total: unclear('1.234', 'E9') })],
    ['a share under a per cent sign', declared('0.885', '0.900')],
    ['more groups than one', declared('12.450.1', '12.076')],
  ])('stay as they are: %s', (_, typed) => {
    expect(withThousands(typed)).toEqual(typed);
  });
});
