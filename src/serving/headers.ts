import { contentPolicy, type PolicyInput } from './content-policy';

/** Folders of a build whose file names change with their content, or carry a version. */
export const CODE_FOLDER = 'code';
export const ICON_FOLDER = 'icons';
export const OFFICE_FOLDER = 'office';
/** The program that recognises letters: a worker, whose own answer says that it may compile WebAssembly. */
export const SCAN_FOLDER = 'scan';

const A_DAY = 24 * 60 * 60;
const A_YEAR = 365 * A_DAY;

/** How long a browser may keep what is in a folder, in seconds; what is in none of them is asked for again. */
export const KEPT_SECONDS: Readonly<Record<string, number>> = {
  [CODE_FOLDER]: A_YEAR,
  [OFFICE_FOLDER]: A_YEAR,
  [SCAN_FOLDER]: A_YEAR,
  // Named in the manifest, so their names cannot change; Office refuses icons that must not be kept.
  [ICON_FOLDER]: A_DAY,
};

/** Whether files that are kept so long never change under their name. */
export const staysTheSame = (seconds: number): boolean => seconds === A_YEAR;

/** `Cache-Control` of a path below the pane's folder, without a slash before. */
export function cacheControl(path: string): string {
  const seconds = KEPT_SECONDS[path.split('/', 1)[0] ?? ''];
  if (seconds === undefined) return 'no-cache';
  return staysTheSame(seconds) ? `public, max-age=${seconds}, immutable` : `public, max-age=${seconds}`;
}

/** The header with the policy. */
export const POLICY_HEADER = 'Content-Security-Policy';

/** The policy of the one program that needs WebAssembly. */
export const scanPolicy = (policy: PolicyInput): string => contentPolicy(policy, 'web-assembly');

/** The headers that every answer carries, whatever the path; the program in `SCAN_FOLDER` has a policy of its own. */
export function securityHeaders(policy: PolicyInput): Readonly<Record<string, string>> {
  return {
    [POLICY_HEADER]: contentPolicy(policy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** All headers of the project for a path below the pane's folder. */
export const headersFor = (path: string, policy: PolicyInput): Readonly<Record<string, string>> => ({
  ...securityHeaders(policy),
  ...(path.startsWith(`${SCAN_FOLDER}/`) ? { [POLICY_HEADER]: scanPolicy(policy) } : {}),
  'Cache-Control': cacheControl(path),
});
