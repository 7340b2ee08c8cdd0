import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { addInId } from '../../src/build/add-in-id';
import { DEVELOPMENT_ADDRESS, manifestFor } from '../../src/build/manifest';
import { readAddress } from '../../src/serving/address';
import { breaches } from './manifest-rules';
import { all, only, projectManifest, readManifest } from './read-manifest';

const PROJECT = join(__dirname, '../..');
const OFFICE = readAddress('https://cchc.tinh.gov.vn/cham-diem/');

describe('the manifest of the project', () => {
  test('breaks no rule', () => {
    expect(breaches(projectManifest())).toEqual([]);
  });

  test('is the one of the development address and of this version', () => {
    expect(manifestFor(projectManifest(), readAddress(DEVELOPMENT_ADDRESS), version)).toBe(projectManifest());
  });

  test('names pictures that are there, of the size in their names', () => {
    const pictures = ['IconUrl', 'HighResolutionIconUrl', 'Image'].flatMap((name) =>
      all(readManifest(projectManifest()), name).flatMap(
        ({ attributes }) => attributes['DefaultValue'] ?? [],
      ),
    );
    expect(pictures.length).toBeGreaterThanOrEqual(10);
    for (const picture of pictures) {
      const [, file = '', size] = /\/icons\/([a-z]+-(\d+)\.png)$/.exec(picture) ?? [];
      expect(pngSize(join(PROJECT, 'assets/icons', file))).toEqual([Number(size), Number(size)]);
    }
  });
});

test.each([16, 32, 64, 80, 128])('the icon is drawn at %d pixels', (size) => {
  expect(pngSize(join(PROJECT, `assets/icons/icon-${size}.png`))).toEqual([size, size]);
});

describe('the manifest of another address', () => {
  const made = manifestFor(projectManifest(), OFFICE, '2.10.3-rc.1');

  test('breaks no rule', () => {
    expect(breaches(made)).toEqual([]);
  });

  test('names that address, its host and a version of four parts', () => {
    expect(made).not.toContain('localhost');
    const manifest = readManifest(made);
    expect(only(manifest, 'AppDomain').text).toBe('https://cchc.tinh.gov.vn');
    expect(only(manifest, 'Version').text).toBe('2.10.3.0');
    expect(only(only(manifest, 'DefaultSettings'), 'SourceLocation').attributes['DefaultValue']).toBe(
      'https://cchc.tinh.gov.vn/cham-diem/taskpane.html',
    );
  });

  test('has an id of its own, the same at every build', () => {
    // Computed with Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://localhost:3000')
    expect(addInId('https://localhost:3000')).toBe('210ffd60-6d62-5558-8bc2-42880c7b5b21');
    expect(only(readManifest(made), 'Id').text).toBe(addInId('https://cchc.tinh.gov.vn/cham-diem'));
  });
});

describe('the rules catch', () => {
  const cases: readonly (readonly [string, (xml: string) => string, string])[] = [
    [
      'an address without TLS',
      (xml) => xml.replace('https://localhost:3000/taskpane', 'http://localhost:3000/taskpane'),
      'not https: SourceLocation',
    ],
    [
      'an icon under another size',
      (xml) => xml.replace('size="80" resid="Icon.80"', 'size="80" resid="Icon.64"'),
      'icon size 80 is another',
    ],
    [
      'a sentence without English',
      (xml) => xml.replace(/(id="Score.Tip"[^>]*>)\s*<bt:Override[^>]*>/, '$1'),
      'no English: Score.Tip',
    ],
    [
      'a resource that nobody defines',
      (xml) => xml.replace('resid="Help.Tip"', 'resid="Help.Top"'),
      'undefined: Help.Top',
    ],
    [
      'a higher floor',
      (xml) => xml.replace('MinVersion="1.9"', 'MinVersion="1.13"'),
      'requirement sets: ExcelApi 1.13,ExcelApi 1.9',
    ],
    [
      'an id of no address',
      (xml) => xml.replace('-5558-', '-4558-'),
      'id: 210ffd60-6d62-4558-8bc2-42880c7b5b21',
    ],
  ];
  test.each(cases)('%s', (_, spoil, breach) => {
    expect(breaches(spoil(projectManifest()))).toContain(breach);
  });
});

/** Width and height as the file's header gives them. */
function pngSize(file: string): readonly number[] {
  expect(existsSync(file)).toBe(true);
  const header = readFileSync(file);
  expect(header.subarray(1, 4).toString()).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}
