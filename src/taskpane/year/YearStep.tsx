import { lazy } from 'react';
import { addSentences } from '../translations';

const YearLater = lazy(async () => {
  const [{ YearScreen }, { YEAR_SENTENCES }] = await Promise.all([
    import('./YearScreen'),
    import('./sentences'),
  ]);
  addSentences(YEAR_SENTENCES);
  return { default: YearScreen };
});

/** The screen of the year; its sentences come with it when somebody goes there. */
export function YearStep() {
  return <YearLater />;
}
