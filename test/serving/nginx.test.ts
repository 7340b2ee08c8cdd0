import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSample, ownFolder } from '../build/sample-build';
import { describeWithTool, toolMissing } from '../support/outside-tool';
import { answersOfAServer } from './answers';
import { ask, freePort, ownAuthority, type OwnAuthority } from './own-authority';

describeWithTool('nginx', 'nginx with the configuration that a build writes', () => {
  const { folder, remove } = ownFolder();
  let own: OwnAuthority | undefined;
  let built = '';
  let base = '';
  let nginx: ChildProcess | undefined;

  /** The file as an administrator installs it, but for the place of the certificate, below a main file of the test's. */
  async function start(authority: OwnAuthority): Promise<void> {
    const site = readFileSync(join(built, 'nginx.conf'), 'utf8')
      .replace('/etc/nginx/par-index/server.crt', authority.certFile)
      .replace('/etc/nginx/par-index/server.key', authority.keyFile);
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'site.conf'), site);
    copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `  ${name}_temp_path ${join(folder, name)};`,
    );
    const main = [
      // The worker must read the test's own folder, which nobody else may.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      'master_process off;',
      `pid ${join(folder, 'nginx.pid')};`,
      `error_log ${join(folder, 'error.log')};`,
      'events {}',
      'http {',
      '  access_log off;',
      ...temporary,
      '  include site.conf;',
      '}',
    ];
    const file = join(folder, 'main.conf');
    writeFileSync(file, main.join('\n'));
    const checked = spawnSync('nginx', ['-t', '-p', folder, '-c', file], { encoding: 'utf8' });
    if (checked.error) throw toolMissing('nginx');
    expect(checked.stderr).toContain('test is successful');
    expect(checked.stderr).not.toContain('[warn]');
    nginx = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' });
    await answering(authority);
  }

  async function answering(authority: OwnAuthority): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt++) {
      const answer = await ask(base, '/cchc/', authority.authority).catch(() => null);
      if (answer) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`nginx does not answer: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
  }

  beforeAll(async () => {
    own = await ownAuthority();
    base = `https://localhost:${await freePort()}/cchc`;
    const framed = ['--frame-ancestor', 'https://oos.tinh.gov.vn'];
    const place = ['--pane-folder', join(folder, 'dist/pane')];
    built = await builtSample(folder, '--origin', base, '--self-host-office-js', ...framed, ...place);
    await start(own);
  });
  afterAll(() => {
    nginx?.kill();
    own?.remove();
    remove();
  });

  answersOfAServer(() => ({
    built,
    ask: (path, method) => ask(base, `/cchc/${path}`, own?.authority ?? '', method),
  }));
});
