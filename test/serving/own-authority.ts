import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCA, createCert, type Certificate } from 'mkcert';

/** A certificate for localhost from an authority of the test's own, as files. */
export interface OwnAuthority {
  readonly authority: string;
  readonly server: Certificate;
  readonly certFile: string;
  readonly keyFile: string;
  readonly remove: () => void;
}

export async function ownAuthority(): Promise<OwnAuthority> {
  const about = { organization: 'Test', countryCode: 'VN', state: 'Test', locality: 'Test', validity: 2 };
  const ca = await createCA(about);
  const server = await createCert({ ca, domains: ['localhost', '127.0.0.1'], validity: 2 });
  const folder = mkdtempSync(join(tmpdir(), 'par-index-cert-'));
  const certFile = join(folder, 'server.crt');
  const keyFile = join(folder, 'server.key');
  writeFileSync(certFile, server.cert);
  writeFileSync(keyFile, server.key);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return { authority: ca.cert, server, certFile, keyFile, remove };
}

/** A port that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Asks an https server whose certificate must come from that authority. The path goes out as it is given. */
export function ask(base: string, path: string, authority: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, ca: authority, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}
