import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Outcome } from '../../model/outcome';
import { isLeftOut } from '../../scoring/claims';
import { Icon } from './Icon';
import { usePane } from './pane-context';
import { space } from './sizes';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({ badge: { display: 'inline-flex', alignItems: 'center', gap: space.xs } });

/** A leaf's state in a word and a sign; the colour only underlines it. Points that are still to be entered are missing. */
export function StateBadge({ outcome }: { readonly outcome: Outcome }) {
  const { state } = outcome;
  const { t } = usePane();
  const shared = useSharedStyles();
  const styles = useStyles();
  const isDue = isLeftOut(outcome);
  const tone =
    isDue || state === 'unreadable'
      ? shared.warning
      : state === 'scored' || state === 'manual'
        ? shared.good
        : state === 'invalid'
          ? shared.bad
          : undefined;
  return (
    <span className={mergeClasses(styles.badge, shared.small, tone)}>
      <Icon name={isDue ? 'missing' : state} size={14} />
      {t(`state.${state}`)}
    </span>
  );
}
