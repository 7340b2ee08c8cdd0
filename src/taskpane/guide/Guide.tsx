import { Button } from '@fluentui/react-components';
import { assessedOf } from '../session/select';
import { SCREENS, type StationName } from '../session/session';
import { Notice } from '../ui/Notice';
import { usePane, usePreferences, useSession } from '../ui/pane-context';

/** The first run: it is offered on the first screen, leads through the five steps, and is gone for good when it is left. */
export function Guide({ name }: { readonly name: StationName }) {
  const guide = usePreferences((preferred) => preferred.guide);
  if (guide === 'running') return <GuideStep name={name} />;
  return guide === 'offered' && name === 'start' ? <GuideOffer /> : null;
}

function GuideOffer() {
  const { preferences, t } = usePane();
  return (
    <Notice
      kind="info"
      actions={
        <>
          <Button size="small" onClick={() => preferences.dispatch({ guide: 'running' })}>
            {t('pane.guide.begin')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => preferences.dispatch({ guide: 'done' })}>
            {t('pane.guide.no')}
          </Button>
        </>
      }
    >
      {t('pane.guide.offer')}
    </Notice>
  );
}

/** What is to be seen and done on this screen, and which of the five it is. */
function GuideStep({ name }: { readonly name: StationName }) {
  const { preferences, t } = usePane();
  const isThere = useSession((session) => assessedOf(session) !== null);
  const isLast = name === 'write';
  return (
    <Notice
      kind="info"
      isLive
      actions={
        <Button size="small" onClick={() => preferences.dispatch({ guide: 'done' })}>
          {t(isLast ? 'pane.guide.finish' : 'pane.guide.leave')}
        </Button>
      }
    >
      <strong>{t('pane.guide.step', { step: SCREENS.indexOf(name) + 1, steps: SCREENS.length })}</strong>{' '}
      {t(isThere ? `pane.guide.${name}` : 'pane.guide.no-workbook')}
    </Notice>
  );
}
