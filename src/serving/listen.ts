import type { Server } from 'node:net';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** Where a server listens; without a host on all interfaces. */
export interface ListenOptions {
  readonly port: number;
  readonly host?: string;
}

/** Lets a server listen. Throws a `Refusal` that names the port and the way out where it cannot. */
export function listen(server: Server, { port, host }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Refusal(sentenceOf(error, port))));
    server.listen(port, host, resolve);
  });
}

const sentenceOf = (error: Error, port: number) =>
  'code' in error && error.code === 'EADDRINUSE'
    ? message('serve.port-taken', { port: String(port) })
    : message('serve.cannot-listen', { port: String(port), problem: error.message });

/** Reads the number of a port; throws a `Refusal` where it is not one. */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Refusal(message('serve.bad-port', { port: text }));
}
