import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** Where the files of the pane are served. */
export interface PaneAddress {
  /** Scheme, host and port: `https://cchc.tinh.gov.vn`. */
  readonly origin: string;
  /** The folder on that host, with a slash before and none behind; empty at the root. */
  readonly folder: string;
  /** Both together, as it is in the manifest. */
  readonly base: string;
}

/**
 * Reads the address that the administrator gives. Office loads a pane over https only; a query, a fragment or
 * a user name has no place in it. Throws a `Refusal` that says what to write instead.
 */
export function readAddress(text: string): PaneAddress {
  if (!URL.canParse(text)) throw new Refusal(message('build.bad-address', { address: text }));
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Refusal(message('build.address-not-https', { address: text }));
  if (url.username || url.password || url.search || url.hash) {
    throw new Refusal(message('build.address-too-long', { address: text }));
  }
  // What is here goes into XML, into server configurations and into a path: plain letters only.
  if (!/^[\w./~-]*$/.test(url.pathname)) {
    throw new Refusal(message('build.bad-address', { address: text }));
  }
  const folder = url.pathname.replace(/\/+$/, '');
  return { origin: url.origin, folder, base: url.origin + folder };
}

/**
 * A host that may show the pane in a frame, as Content-Security-Policy writes it: `https://oos.tinh.gov.vn` or
 * `https://*.tinh.gov.vn`.
 */
export function readFrameHost(text: string): string {
  if (/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?$/.test(text)) return text;
  throw new Refusal(message('build.bad-frame-host', { address: text }));
}
