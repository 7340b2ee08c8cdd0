import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessed } from '../../assess';
import type { Trial } from '../../scoring/trial';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { scoredWith } from './what-if';

/** What the index would be with the figures that are tried. */
export function Trying({
  assessed,
  trials,
}: {
  readonly assessed: Assessed;
  readonly trials: ReadonlyMap<string, Trial>;
}) {
  const { say } = usePane();
  const looks = useLooks();
  const { index, self } = useMemo(() => scoredWith(assessed, trials).total, [assessed, trials]);
  if (index === null) return null;
  return (
    <span className={mergeClasses(looks.small, looks.strong)}>
      {say('pane.strip.trying', { index, self })}
    </span>
  );
}
