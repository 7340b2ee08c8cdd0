/** The least that the add-in needs of Excel; the manifest asks for the same (docs/decisions/0025). */
const REQUIREMENT_FLOOR = '1.9';

/** Where Excel runs, as far as it matters: only the web limits the size of a request. */
export type Platform = 'web' | 'desktop';

/** What surrounds the add-in. */
export interface Environment {
  /** The language in which the person sees Excel; anything but Vietnamese is answered in English. */
  readonly language: 'vi' | 'en';
  readonly isDark: boolean;
  readonly platform: Platform;
  /** Whether this Excel is young enough. */
  readonly isSupported: boolean;
}

/** Resolves once Office.js has started: whether it runs in Excel at all. */
export async function hostReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  // The value of Office.HostType.Excel; outside Office there is no host.
  return String(host ?? '') === 'Excel';
}

/** Asks Office.js; to be called after `hostReady`. What a host does not say counts as the plain case. */
export const environment = (): Environment => ({
  language: officeContext()?.displayLanguage?.toLowerCase().startsWith('vi') === false ? 'en' : 'vi',
  isDark: officeContext()?.officeTheme?.isDarkTheme ?? false,
  platform: platform(),
  isSupported: supports(REQUIREMENT_FLOOR),
});

/** Where Excel runs. */
export const platform = (): Platform =>
  String(officeContext()?.platform ?? '') === 'OfficeOnline' ? 'web' : 'desktop';

/** Whether Excel says that it has this version of its interface. */
export const supports = (version: string): boolean =>
  officeContext()?.requirements?.isSetSupported('ExcelApi', version) ?? false;

/** Old hosts lack parts of the context that the types promise. */
function officeContext(): Partial<Office.Context> | null {
  return typeof Office === 'undefined' ? null : (Office.context ?? null);
}
