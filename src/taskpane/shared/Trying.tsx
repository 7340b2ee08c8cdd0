import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessed } from '../../assess';
import { assessedOf } from '../session/select';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { scoredWith } from './what-if';

/** What the index would be with the figures that are tried. */
export function Trying() {
  const assessed = useSession(assessedOf);
  return assessed ? <TriedIndex assessed={assessed} /> : null;
}

function TriedIndex({ assessed }: { readonly assessed: Assessed }) {
  const { t } = usePane();
  const trials = useSession((session) => session.trials);
  const shared = useSharedStyles();
  const { index, self } = useMemo(() => scoredWith(assessed, trials).total, [assessed, trials]);
  if (index === null) return null;
  return (
    <span className={mergeClasses(shared.small, shared.strong)}>
      {t('pane.strip.trying', { index, self })}
    </span>
  );
}
