import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** Whether the machine prefers a dark scheme, now and as that changes. Excel itself tells of no change. */
export const usePrefersDark = (): boolean => useSyncExternalStore(listen, prefersDark);

function listen(changed: () => void): () => void {
  const scheme = window.matchMedia(QUERY);
  scheme.addEventListener('change', changed);
  return () => scheme.removeEventListener('change', changed);
}

const prefersDark = (): boolean => window.matchMedia(QUERY).matches;
