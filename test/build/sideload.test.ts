import { manifestId, sideloadSteps } from '../../src/build/sideload';
import { splitLanguage } from '../../src/serving/run-command';
import { projectManifest } from '../manifest/read-manifest';
import { refusalOf } from '../support/refusal';

const ID = '210ffd60-6d62-5558-8bc2-42880c7b5b21';
const WINDOWS = { platform: 'win32', home: 'C:\\Users\\can-bo' } as const;
const MAC = { platform: 'darwin', home: '/Users/can-bo' } as const;

test('on Windows the manifest is named in the registry, under the id of the add-in', () => {
  const manifest = { id: ID, file: 'C:/par/dist/manifest.xml' };
  expect(sideloadSteps('add', manifest, WINDOWS)).toEqual([
    {
      kind: 'run',
      command: 'reg',
      args: [
        'add',
        'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer',
        ...['/v', ID, '/t', 'REG_SZ', '/d', 'C:\\par\\dist\\manifest.xml', '/f'],
      ],
    },
  ]);
  const [removal] = sideloadSteps('remove', manifest, WINDOWS);
  expect(removal).toMatchObject({ command: 'reg', args: ['delete', expect.any(String), '/v', ID, '/f'] });
});

test('on the Mac it is copied to where Excel looks, and taken away from there', () => {
  const manifest = { id: ID, file: '/par/dist/manifest.xml' };
  const to = `/Users/can-bo/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;
  expect(sideloadSteps('add', manifest, MAC)).toEqual([{ kind: 'copy', from: manifest.file, to }]);
  expect(sideloadSteps('remove', manifest, MAC)).toEqual([{ kind: 'delete', file: to }]);
});

test('elsewhere there is no desktop Excel: the sentence says how to do it on the web', () => {
  const linux = { platform: 'linux', home: '/home/can-bo' } as const;
  expect(refusalOf(() => sideloadSteps('add', { id: ID, file: 'm.xml' }, linux))).toBe(
    'sideload.no-desktop-excel',
  );
});

test('the id comes from the manifest; another file is refused', () => {
  expect(manifestId(projectManifest(), 'manifest.xml')).toBe(ID);
  expect(refusalOf(() => manifestId('<Id>1</Id>', 'a.xml'))).toBe('sideload.no-manifest');
  expect(refusalOf(() => manifestId(`<Package><Id>${ID}</Id></Package>`, 'a.xml'))).toBe(
    'sideload.no-manifest',
  );
});

test('commands speak Vietnamese unless asked for English, wherever the option stands', () => {
  expect(splitLanguage(['--port', '1'])).toEqual({ language: 'vi', args: ['--port', '1'] });
  expect(splitLanguage(['--lang', 'en', '--port', '1'])).toEqual({ language: 'en', args: ['--port', '1'] });
  expect(splitLanguage(['--port', '1', '--lang=en'])).toEqual({ language: 'en', args: ['--port', '1'] });
  expect(refusalOf(() => splitLanguage(['--lang']))).toBe('cli.bad-language');
});
