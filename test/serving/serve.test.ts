import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import { connect } from 'node:tls';
import { join } from 'node:path';
import { serve } from '../../src/serving/serve';
import { readServeArguments } from '../../src/serving/serve-arguments';
import { readSettings } from '../../src/serving/settings';
import { builtSample, ownFolder } from '../build/sample-build';
import { laterRefusalOf, refusalOf } from '../support/refusal';
import { answersOfAServer } from './answers';
import { ask, freePort, ownAuthority, type OwnAuthority } from './own-authority';

const { folder, remove } = ownFolder();
let own: OwnAuthority;
let built = '';
let base = '';
let server: Server | undefined;

beforeAll(async () => {
  own = await ownAuthority();
  base = `https://localhost:${await freePort()}/cchc`;
  built = await builtSample(folder, '--origin', base, '--self-host-office-js', ...OOS);
  ({ server } = await serve(['--folder', built, '--cert', own.certFile, '--key', own.keyFile]));
});
afterAll(() => {
  server?.close();
  server?.closeAllConnections();
  own.remove();
  remove();
});

const OOS = ['--frame-ancestor', 'https://oos.tinh.gov.vn'];

describe('npm run serve', () => {
  answersOfAServer(() => ({
    built,
    ask: (path, method) => ask(base, `/cchc/${path}`, own.authority, method),
  }));

  test('gives nothing beside its folder', async () => {
    expect((await ask(base, '/taskpane.html', own.authority)).status).toBe(404);
    expect((await ask(base, '/cchc', own.authority)).status).toBe(404);
  });

  test('gives the licence of Office.js with its copy', async () => {
    const { status, body } = await ask(base, '/cchc/office/LICENSE.md', own.authority);
    expect(status).toBe(200);
    expect(body).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  });

  test('speaks no older TLS than 1.2', async () => {
    const { hostname, port } = new URL(base);
    const handshake = new Promise((resolve) => {
      const options = {
        host: hostname,
        port: Number(port),
        ca: own.authority,
        maxVersion: 'TLSv1.1',
      } as const;
      const socket = connect({ ...options, minVersion: 'TLSv1' }, () => resolve('connected'));
      socket.once('error', () => resolve('refused'));
    });
    expect(await handshake).toBe('refused');
  });
});

describe('npm run serve refuses, in one sentence,', () => {
  const certificate = (): readonly string[] => ['--cert', own.certFile, '--key', own.keyFile];

  test.each([
    ['no certificate', ['--folder', 'dist'], 'serve.usage'],
    ['a key without its certificate', ['--key', 'a.key'], 'serve.usage'],
    ['two kinds of certificate', ['--pfx', 'a.pfx', '--key', 'a.key', '--cert', 'a.crt'], 'serve.usage'],
    ['a port that is none', ['--cert', 'a', '--key', 'b', '--port', '443x'], 'serve.bad-port'],
    ['a port that is too high', ['--cert', 'a', '--key', 'b', '--port', '70000'], 'serve.bad-port'],
    ['an unknown option', ['--http'], 'serve.usage'],
  ])('%s', (_, args, key) => {
    expect(refusalOf(() => readServeArguments(args))).toBe(key);
  });

  test('a folder without a build', async () => {
    expect(await laterRefusalOf(() => serve(['--folder', folder, ...certificate()]))).toBe('serve.no-build');
  });

  test('a certificate file that is not there', async () => {
    const args = ['--folder', built, '--cert', join(folder, 'no.crt'), '--key', own.keyFile];
    expect(await laterRefusalOf(() => serve(args))).toBe('cli.cannot-read');
  });

  test('a certificate that is none', async () => {
    const args = ['--folder', built, '--cert', join(built, 'manifest.xml'), '--key', own.keyFile];
    expect(await laterRefusalOf(() => serve(args))).toBe('serve.bad-certificate');
  });

  test('a PFX file that is none', async () => {
    const args = ['--folder', built, '--pfx', join(built, 'manifest.xml')];
    expect(await laterRefusalOf(() => serve(args))).toBe('serve.bad-certificate');
  });

  test('a port in use', async () => {
    expect(await laterRefusalOf(() => serve(['--folder', built, ...certificate()]))).toBe('serve.port-taken');
  });

  test.each([
    ['no JSON', '{'],
    ['another JSON', '[]'],
    ['half of it', '{"address":"https://a.vn","officeJs":"cdn"}'],
    [
      'a header smuggled in',
      '{"address":"https://a.vn","officeJs":"cdn","framedBy":["a; script-src *"],"version":"1"}',
    ],
  ])('settings that hold %s', (_, text) => {
    expect(refusalOf(() => readSettings(text))).toMatch(/^serve\.damaged-settings$|^build\.bad-frame-host$/);
  });

  test('a folder whose settings somebody has broken', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'serving.json'), 'address');
    expect(await laterRefusalOf(() => serve(['--folder', broken, ...certificate()]))).toBe(
      'serve.damaged-settings',
    );
  });
});
