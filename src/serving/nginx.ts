import {
  cacheControl,
  KEPT_SECONDS,
  POLICY_HEADER,
  SCAN_FOLDER,
  scanPolicy,
  securityHeaders,
} from './headers';
import type { ServingSettings } from './settings';

/**
 * The nginx configuration of a build: one file for `http { … }`, to be included from `sites-enabled` or
 * `conf.d`. `folder` is where the files of the pane lie on that machine. nginx gives up the `add_header` lines
 * of a server where a location has its own, so all of them are in the server and those that differ by path
 * come from maps.
 */
export function nginxConfiguration(settings: ServingSettings, folder: string): string {
  const { address, policy } = settings;
  const { hostname, port } = new URL(address.origin);
  const kept = Object.keys(KEPT_SECONDS).map(
    (name) => `  "~^${escaped(address.folder)}/${name}/" "${cacheControl(`${name}/`)}";`,
  );
  const all = securityHeaders(policy);
  const headers = Object.entries(all).map(([name, value]) =>
    name === POLICY_HEADER
      ? `  add_header ${name} $par_index_policy always;`
      : `  add_header ${name} "${value}" always;`,
  );
  return `# Tự chấm điểm CCHC ${settings.version}: nginx 1.18 or newer. Written by "npm run build".
map $uri $par_index_cache_control {
  default "${cacheControl('')}";
${kept.join('\n')}
}

# The program that recognises letters compiles WebAssembly; nothing else may.
map $uri $par_index_policy {
  default "${all[POLICY_HEADER] ?? ''}";
  "~^${escaped(address.folder)}/${SCAN_FOLDER}/" "${scanPolicy(policy)}";
}

server {
  listen ${port || 443} ssl;
  server_name ${hostname};
  # The certificate of this host and its key.
  ssl_certificate /etc/nginx/par-index/server.crt;
  ssl_certificate_key /etc/nginx/par-index/server.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

${headers.join('\n')}
  add_header Cache-Control $par_index_cache_control always;

  include mime.types;
  charset utf-8;
  charset_types text/css text/plain application/javascript;
  gzip on;
  gzip_types text/css application/javascript;

  location ${address.folder}/ {
    ${address.folder === '' ? 'root' : 'alias'} ${folder}${address.folder === '' ? '' : '/'};
    index taskpane.html;
    limit_except GET { deny all; }
  }
  location ~ /(web\\.config|serving\\.json)$ { return 404; }
}
`;
}

const escaped = (text: string): string => text.replace(/[.~]/g, '\\$&');
