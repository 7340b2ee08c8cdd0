import { posix, win32 } from 'node:path';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** What has to be done so that Excel on this machine shows, or forgets, an add-in. */
export type SideloadStep =
  | { readonly kind: 'run'; readonly command: string; readonly args: readonly string[] }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'delete'; readonly file: string };

/** Where the sideloading happens. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** The key under which desktop Excel on Windows looks for add-ins in development. */
const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/** The folder in which Excel on the Mac looks for them. */
const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/**
 * The steps that Microsoft documents for trying an add-in on one's own machine. `manifest` is an absolute path;
 * Windows reads it from there at every start, the Mac from a copy. Refuses where there is no desktop Excel.
 */
export function sideloadSteps(
  task: 'add' | 'remove',
  { id, file }: { readonly id: string; readonly file: string },
  { platform, home }: Machine,
): readonly SideloadStep[] {
  if (platform === 'win32') {
    const value = ['/v', id];
    const args =
      task === 'add'
        ? ['add', DEVELOPER_KEY, ...value, '/t', 'REG_SZ', '/d', win32.normalize(file), '/f']
        : ['delete', DEVELOPER_KEY, ...value, '/f'];
    return [{ kind: 'run', command: 'reg', args }];
  }
  if (platform === 'darwin') {
    const to = posix.join(home, MAC_FOLDER, `${id}.manifest.xml`);
    return [task === 'add' ? { kind: 'copy', from: file, to } : { kind: 'delete', file: to }];
  }
  throw new Refusal(message('sideload.no-desktop-excel', { file }));
}

/** The id of a manifest; refuses a text that is not one. */
export function manifestId(text: string, file: string): string {
  const id = /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/i.exec(text)?.[1];
  if (id !== undefined && text.includes('<OfficeApp')) return id;
  throw new Refusal(message('sideload.no-manifest', { file }));
}
