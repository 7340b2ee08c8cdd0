import { createServer, type Server, type ServerOptions } from 'node:https';
import sirv from 'sirv';
import { headersFor } from './headers';
import { SETTINGS_FILE, type ServingSettings } from './settings';

/** Files that lie among those of the pane for the server's sake. */
const NOT_SERVED = new Set(['web.config', SETTINGS_FILE]);

/**
 * An https server of the files of a build, with the headers that belong to them. Reads the folder once: files
 * that are added later are not served. Answers GET and HEAD only. The caller says where it listens and closes it.
 */
export function staticServer(folder: string, settings: ServingSettings, tls: ServerOptions): Server {
  const below = `${settings.address.folder}/`;
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(pathname.slice(1), settings.policy))) {
        response.setHeader(name, value);
      }
      if (pathname.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
    },
  });
  return createServer({ minVersion: 'TLSv1.2', ...tls }, (request, response) => {
    const refuse = (status: number): void => {
      response.writeHead(status, { ...headersFor('', settings.policy), 'Content-Type': 'text/plain' });
      response.end();
    };
    const [path = '', query] = (request.url ?? '/').split('?', 2);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    if (!path.startsWith(below)) return refuse(404);
    const name = path.slice(below.length) || 'taskpane.html';
    if (NOT_SERVED.has(name)) return refuse(404);
    request.url = `/${name}${query === undefined ? '' : `?${query}`}`;
    files(request, response, () => refuse(404));
  });
}
