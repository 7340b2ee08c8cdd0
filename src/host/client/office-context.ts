import { isDeclared } from '../requirement-sets';
import type { DeclaredSets } from '../requirement-sets';

/** The part of `Office` that an add-in may ask in Node, where office.js itself does not run. */
export interface OfficeContext {
  readonly onReady: (
    callback?: (info: { readonly host: string; readonly platform: string }) => void,
  ) => Promise<{ readonly host: string; readonly platform: string }>;
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly platform: string;
    readonly host: string;
    readonly officeTheme: { readonly isDarkTheme: boolean };
    readonly diagnostics: { readonly version: string; readonly host: string; readonly platform: string };
    readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
  };
}

/** What office.js calls the platforms. */
const PLATFORMS = { web: 'OfficeOnline', win32: 'PC', mac: 'Mac' } as const;

/** An `Office` for Node. */
export function officeContext(
  platform: keyof typeof PLATFORMS,
  language: string,
  sets: DeclaredSets,
): OfficeContext {
  const info = { host: 'Excel', platform: PLATFORMS[platform] };
  return {
    onReady: async (callback) => {
      callback?.(info);
      return info;
    },
    context: {
      displayLanguage: language,
      contentLanguage: language,
      ...info,
      officeTheme: { isDarkTheme: false },
      diagnostics: { version: '16.0.0.0', ...info },
      requirements: { isSetSupported: (name, version) => isDeclared(sets, name, version) },
    },
  };
}
