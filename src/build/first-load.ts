import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OFFICE_FOLDER } from '../serving/headers';

/** The ceiling of the first load: more keeps an officer on a slow line waiting. Why: decision 0033. */
export const FIRST_LOAD_LIMIT = 165 * 1024;
/** That of the page without Excel. */
export const STANDALONE_FIRST_LOAD_LIMIT = 220 * 1024;

/**
 * The gzipped bytes of a page and of every script and style sheet that it names itself. Office.js is left out:
 * Excel has it in its cache for every add-in.
 */
export function firstLoadBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page));
  const own = localFiles(html.toString('utf8')).filter((file) => !file.startsWith(`${OFFICE_FOLDER}/`));
  return [html, ...own.map((file) => readFileSync(join(folder, file)))]
    .map((content) => gzipSync(content, { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** What a page loads from its own folder: `src` of scripts, `href` of style sheets. */
export function localFiles(html: string): readonly string[] {
  const tags = html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g);
  return [...tags].map(([, address = '']) => address).filter((address) => !/^\w+:|^\/\//.test(address));
}
