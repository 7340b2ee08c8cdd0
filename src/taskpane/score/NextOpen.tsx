import { Button } from '@fluentui/react-components';
import { assessedOf } from '../session/select';
import { usePane, useSession } from '../ui/pane-context';
import { nextOpenLeaf } from './open-leaves';
import { leafTest } from './score-rows';
import { useShowLeaf } from './use-show-leaf';

/** The way from a leaf that has been seen to to the next one that still lacks a score, and how many do. */
export function NextOpen({ after }: { readonly after: string }) {
  const { dispatch, t } = usePane();
  const assessed = useSession(assessedOf);
  const filter = useSession(({ view }) => view.filter);
  const show = useShowLeaf();
  const { leaves = [], total } = assessed?.assessment ?? {};
  const filtered = nextOpenLeaf(leaves, after, leafTest(filter));
  const next = filtered ?? nextOpenLeaf(leaves, after);
  if (!next || !total) return null;
  return (
    <Button
      size="small"
      appearance="primary"
      onClick={() => {
        dispatch({ type: 'folded', id: after, open: false });
        show(next.criterion.id, { keepsFilter: filtered !== null });
      }}
    >
      {t('pane.next-open', { open: total.open })}
    </Button>
  );
}
