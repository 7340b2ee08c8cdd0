import fc from 'fast-check';
import { isolated, withoutDirectionMarks } from '../../src/text/direction';

const [LRI, RLI, FSI, PDI, RLO, PDF] = ['\u2066', '\u2067', '\u2068', '\u2069', '\u202E', '\u202C'];

describe('a text within a sentence', () => {
  it.each([
    ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['', ''],
    [`${RLO}fdp.exe`, `${FSI}${RLO}fdp.exe${PDI}`],
    [`a${RLO}b${PDF}c`, `${FSI}a${RLO}b${PDF}c${PDI}`],
    [`a${RLI}b`, `${FSI}a${RLI}b${PDI}${PDI}`],
    [`a${PDI}b`, `${FSI}ab${PDI}`],
    [`${PDI}${PDI}${LRI}a${PDI}${PDI}`, `${FSI}${LRI}a${PDI}${PDI}`],
    ['\u05D0\u05D1 12', `${FSI}\u05D0\u05D1 12${PDI}`],
    ['\u{1E900}a', `${FSI}\u{1E900}a${PDI}`],
  ])('%j becomes %j', (text, within) => {
    expect(isolated(text)).toBe(within);
  });

  it('opens as many isolates as it closes, and closes none that it has not opened', () => {
    const anyText = fc.array(fc.constantFrom(LRI, RLI, FSI, PDI, RLO, PDF, 'a', '\u05D0'), { maxLength: 20 });
    fc.assert(
      fc.property(anyText, (signs) => {
        let open = 0;
        for (const sign of isolated(signs.join(''))) {
          if ([LRI, RLI, FSI].includes(sign)) open++;
          if (sign === PDI) open--;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }),
    );
  });

  it('keeps everything that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutDirectionMarks(isolated(text))).toBe(withoutDirectionMarks(text));
      }),
    );
  });
});
