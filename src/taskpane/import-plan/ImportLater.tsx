import { lazy } from 'react';
import { addSentences } from '../translations';

/** The screen that reads a plan with its sentences, fetched when somebody goes there. */
export const ImportLater = lazy(async () => {
  const [{ ImportScreen }, { IMPORT_SENTENCES }] = await Promise.all([
    import('./ImportScreen'),
    import('./sentences'),
  ]);
  addSentences(IMPORT_SENTENCES);
  return { default: ImportScreen };
});
