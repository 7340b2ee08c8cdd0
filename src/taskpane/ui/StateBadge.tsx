import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { OutcomeState } from '../../model/outcome';
import { Icon } from './Icon';
import { usePane } from './pane-context';
import { space } from './sizes';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({ badge: { display: 'inline-flex', alignItems: 'center', gap: space.xs } });

/** A leaf's state in a word and a sign; the colour only underlines it. */
export function StateBadge({ state }: { readonly state: OutcomeState }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const styles = useStyles();
  const tone =
    state === 'scored' || state === 'manual'
      ? shared.good
      : state === 'invalid'
        ? shared.bad
        : state === 'missing' || state === 'unreadable'
          ? shared.warning
          : undefined;
  return (
    <span className={mergeClasses(styles.badge, shared.small, tone)}>
      <Icon name={state} size={14} />
      {t(`state.${state}`)}
    </span>
  );
}
