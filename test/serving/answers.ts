import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '../../src/serving/headers';
import type { Answer } from './own-authority';

/** What any server of a build must answer, whoever wrote it. `ask` takes a path below the pane's folder. */
export function answersOfAServer(
  server: () => {
    readonly built: string;
    readonly ask: (path: string, method?: string) => Promise<Answer>;
  },
): void {
  const ask = (path: string, method?: string): Promise<Answer> => server().ask(path, method);
  const script = (): string => {
    const files = readdirSync(join(server().built, 'pane/code'));
    return `code/${files.find((file) => file.startsWith('taskpane')) ?? ''}`;
  };
  const YEAR = 'public, max-age=31536000, immutable';

  test.each([
    ['taskpane.html', () => 'taskpane.html', /^text\/html/, 'no-cache'],
    ['the help', () => 'help.vi.html', /^text\/html/, 'no-cache'],
    ['the script', script, /^(application|text)\/javascript/, YEAR],
    ['an icon', () => 'icons/icon-32.png', /^image\/png/, 'public, max-age=86400'],
  ])('gives %s with its headers', async (_, path, type, cache) => {
    const { status, headers } = await ask(path());
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['cache-control']).toBe(cache);
    const policy = { officeJs: 'self', framedBy: ['https://oos.tinh.gov.vn'] } as const;
    for (const [name, value] of Object.entries(securityHeaders(policy))) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
    expect(headers['x-frame-options']).toBeUndefined();
  });

  test('gives the page at the folder itself, and as HTML in UTF-8', async () => {
    const { status, body } = await ask('');
    expect(status).toBe(200);
    expect(body).toContain('Ngăn thử');
  });

  test.each([
    ['what is not there', 'nowhere.html'],
    ['a path out of the folder', '../manifest.xml'],
    ['a path out of the folder, encoded', '..%2fmanifest.xml'],
    ['a path out of the folder, encoded twice', '%252e%252e/manifest.xml'],
    ['the settings of IIS', 'web.config'],
    ['a directory', 'icons'],
  ])('gives nothing for %s', async (_, path) => {
    const { status, body } = await ask(path);
    expect([400, 403, 404, 301]).toContain(status);
    expect(body).not.toContain('OfficeApp');
    expect(body).not.toContain('configuration>');
  });

  test.each(['POST', 'PUT', 'DELETE'])('does not take %s', async (method) => {
    const { status } = await ask('taskpane.html', method);
    expect([403, 405]).toContain(status);
  });

  test('answers HEAD without a body, and says when nothing has changed', async () => {
    const { status, body, headers } = await ask('taskpane.html', 'HEAD');
    expect([status, body]).toEqual([200, '']);
    expect(headers['etag']).toBeDefined();
  });
}
