import { mergeClasses } from '@fluentui/react-components';
import type { OutcomeState } from '../../model/outcome';
import { Icon } from './Icon';
import { usePane } from './pane-context';
import { useLooks } from './styles';

/** A leaf's state in a word and a sign; the colour only underlines it. */
export function StateBadge({ state }: { readonly state: OutcomeState }) {
  const { say } = usePane();
  const looks = useLooks();
  const tone =
    state === 'scored' || state === 'manual'
      ? looks.good
      : state === 'invalid'
        ? looks.bad
        : state === 'missing' || state === 'unreadable'
          ? looks.warning
          : undefined;
  return (
    <span className={mergeClasses(looks.small, tone)} style={BADGE}>
      <Icon name={state} size={14} />
      {say(`state.${state}`)}
    </span>
  );
}

const BADGE = { display: 'inline-flex', alignItems: 'center', gap: '0.25rem' } as const;
