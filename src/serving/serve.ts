import { existsSync, readFileSync } from 'node:fs';
import type { Server, ServerOptions } from 'node:https';
import { join } from 'node:path';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { listen } from './listen';
import { readServeArguments, type Certificate } from './serve-arguments';
import { readSettings, SETTINGS_FILE } from './settings';
import { staticServer } from './static-server';

/** A server that listens, and where. */
export interface Serving {
  readonly server: Server;
  readonly port: number;
  /** The address that the manifest names. */
  readonly address: string;
}

/**
 * Serves a build as its command line asks, on all interfaces; the port is the one of the build's address unless
 * another is given (a proxy in front may translate). Throws a `Refusal` for whatever the administrator can put right.
 */
export async function serve(args: readonly string[]): Promise<Serving> {
  const { folder, port, certificate } = readServeArguments(args);
  const settingsFile = join(folder, SETTINGS_FILE);
  if (!existsSync(settingsFile)) throw new Refusal(message('serve.no-build', { folder }));
  const settings = readSettings(readFileSync(settingsFile, 'utf8'));
  const server = withCertificate((tls) => staticServer(join(folder, 'pane'), settings, tls), certificate);
  const wanted = port ?? Number(new URL(settings.address.origin).port || 443);
  await listen(server, { port: wanted });
  return { server, port: wanted, address: settings.address.base };
}

function withCertificate(create: (tls: ServerOptions) => Server, certificate: Certificate): Server {
  const tls = readCertificateFiles(certificate);
  try {
    return create(tls);
  } catch (error) {
    // OpenSSL says no more than "unsupported" or "mac verify failure".
    throw new Refusal(message('serve.bad-certificate', { problem: reasonOf(error) }));
  }
}

function readCertificateFiles(certificate: Certificate): ServerOptions {
  if (certificate.kind === 'pem') return { cert: read(certificate.cert), key: read(certificate.key) };
  const { pfx, passphraseFile } = certificate;
  const passphrase = passphraseFile === null ? {} : { passphrase: read(passphraseFile).toString().trim() };
  return { pfx: read(pfx), ...passphrase };
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Refusal(message('cli.cannot-read', { file }));
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
