import { lazy } from 'react';
import { addSentences } from '../translations';

/** The step "Tổng hợp" with its sentences, fetched when somebody goes there. */
export const ConsolidateLater = lazy(async () => {
  const [{ ConsolidateScreen }, { CONSOLIDATE_SENTENCES }] = await Promise.all([
    import('./ConsolidateScreen'),
    import('./sentences'),
  ]);
  addSentences(CONSOLIDATE_SENTENCES);
  return { default: ConsolidateScreen };
});
