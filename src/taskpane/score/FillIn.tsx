import { Button, mergeClasses } from '@fluentui/react-components';
import { assessedOf } from '../session/select';
import { Notice } from '../ui/Notice';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { FillInCard } from './FillInCard';
import { firstPlace, leavesToFill, placeAfter, placeBefore, type FillingPlace } from './fill-in-order';

/** One open criterion after the other: its wording, what is asked, the new points; Enter writes and goes on. */
export function FillIn({ place, close }: { readonly place: FillingPlace; readonly close: () => void }) {
  const { dispatch, sessions, t } = usePane();
  const { leaves } = useAssessed().assessment;
  const shared = useSharedStyles();
  const go = (to: FillingPlace): void => dispatch({ type: 'filling', place: to });
  const { waiting } = useSession(({ answers }) => answers);
  const open = leavesToFill(leaves, waiting);
  const leaf = leaves.find(({ criterion }) => criterion.id === place.at);
  /** What was just given or written has changed the session by now. */
  const goOn = (isSkipped: boolean): void => {
    const now = sessions.get();
    const { leaves: present } = assessedOf(now)?.assessment ?? { leaves };
    go(placeAfter(place, present, { isSkipped, answered: now.answers.waiting }));
  };
  return (
    <>
      <div className={shared.spread}>
        <strong role="status">{t('pane.fill.left', { open: open.length })}</strong>
        <Button size="small" onClick={close}>
          {t('pane.fill.close')}
        </Button>
      </div>
      {leaf ? (
        <FillInCard
          key={leaf.criterion.id}
          leaf={leaf}
          done={() => goOn(false)}
          skip={() => goOn(true)}
          back={place.seen.length > 0 ? () => go(placeBefore(place)) : null}
        />
      ) : (
        <End
          skipped={open.length}
          again={() => go(firstPlace(leaves, waiting))}
          back={place.seen.length > 0 ? () => go(placeBefore(place)) : null}
        />
      )}
    </>
  );
}

/** Nothing is left, or only what was passed over. */
function End({
  skipped,
  again,
  back,
}: {
  readonly skipped: number;
  readonly again: () => void;
  readonly back: (() => void) | null;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const actions = (
    <>
      {skipped > 0 ? (
        <Button appearance="primary" size="small" onClick={again}>
          {t('pane.fill.again')}
        </Button>
      ) : null}
      {back ? (
        <Button size="small" onClick={back}>
          {t('pane.fill.back')}
        </Button>
      ) : null}
    </>
  );
  return (
    <div className={mergeClasses(shared.stack)}>
      <Notice kind={skipped > 0 ? 'info' : 'success'} isLive actions={actions}>
        {skipped > 0 ? t('pane.fill.skipped', { count: skipped }) : t('pane.fill.done')}
      </Notice>
    </div>
  );
}
