import type { ReactNode } from 'react';
import { Guide } from '../guide/Guide';
import { HelpWords } from '../guide/HelpWords';
import { assessedOf } from '../session/select';
import type { StationName } from '../session/session';
import { AssessedProvider, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { NotAssessed } from './NotAssessed';

/** The heading of a screen, its words explained, and the guide of the first run. */
export function ScreenHead({ name }: { readonly name: StationName }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <>
      <h1 id="heading" className={shared.h1}>
        {t(`pane.${name}.title`)}
      </h1>
      <Guide name={name} />
      <HelpWords name={name} />
    </>
  );
}

/** A screen about an assessment: its heading, and below it what it shows or how to get there. */
export function Screen({ name, children }: { readonly name: StationName; readonly children: ReactNode }) {
  const assessed = useSession(assessedOf);
  return (
    <>
      <ScreenHead name={name} />
      {assessed && assessed.assessment.leaves.length > 0 ? (
        <AssessedProvider value={assessed}>{children}</AssessedProvider>
      ) : (
        <NotAssessed />
      )}
    </>
  );
}
