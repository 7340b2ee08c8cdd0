import { mergeClasses } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import { CellButton } from '../ui/CellButton';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** Where the appraisers have filled in figures: what differs from the self-scores, and what needs an explanation. */
export function Appraised({ assessed: { assessment } }: { readonly assessed: Assessed }) {
  const { say } = usePane();
  const looks = useLooks();
  const { appraisal } = assessment;
  if (!appraisal) return null;
  const { total, leaves } = appraisal;
  const differing = leaves.filter(({ difference }) => difference !== null && difference !== 0);
  return (
    <section className={looks.card} aria-labelledby="appraised">
      <h2 id="appraised" className={looks.h2}>
        {say('pane.appraised')}
      </h2>
      <p className={looks.text}>
        {say('pane.appraised.sum', {
          self: total.self,
          appraised: total.appraised,
          difference: total.difference,
          waiting: total.waiting,
        })}
      </p>
      <ul className={mergeClasses(looks.list, looks.tight)}>
        {differing.map(({ leaf, self, appraised, isOpen }) => (
          <li key={`${leaf.row} ${leaf.id}`} className={looks.text}>
            <span className={looks.strong}>{leaf.code}</span> {leaf.name}{' '}
            <span className={mergeClasses(looks.small, isOpen ? looks.warning : looks.muted)}>
              {say(isOpen ? 'pane.appraised.line.open' : 'pane.appraised.line', {
                self: self ?? 0,
                appraised,
              })}
            </span>{' '}
            <CellButton cell={leaf.scoreCell} />
          </li>
        ))}
      </ul>
    </section>
  );
}
