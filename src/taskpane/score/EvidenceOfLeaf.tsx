import { mergeClasses } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import type { Criterion } from '../../model/criterion';
import { CellButton } from '../ui/CellButton';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { isSelfScored } from '../../model/rule-traits';

/** The documents that support a leaf, each with the way to its line. */
export function EvidenceOfLeaf({
  criterion,
  assessed,
}: {
  readonly criterion: Criterion;
  readonly assessed: Assessed;
}) {
  const { dispatch, say } = usePane();
  const looks = useLooks();
  const { evidence, evidenceOf } = assessed.assessment;
  const ids = new Set<string>(evidenceOf.get(criterion.id) ?? []);
  const entries = evidence.entries.filter(({ id }) => ids.has(id));
  const text = criterion.leaf?.evidenceText ?? '';
  if (criterion.leaf && !isSelfScored(criterion.leaf)) return null;
  return (
    <section className={looks.tight} aria-label={say('pane.leaf.evidence')}>
      <h2 className={mergeClasses(looks.h3, looks.small)}>{say('pane.leaf.evidence')}</h2>
      {entries.length === 0 ? (
        <p className={looks.text}>
          <bdi>{text === '' ? say('pane.leaf.evidence.none') : text}</bdi>{' '}
          <button
            type="button"
            className={looks.link}
            onClick={() => dispatch({ type: 'went', screen: 'evidence' })}
          >
            {say('pane.leaf.evidence.add')}
          </button>
        </p>
      ) : (
        <ul className={looks.list}>
          {entries.map((entry) => (
            <li key={`${entry.id} ${entry.cell.row}`} className={looks.text}>
              {say('pane.evidence.named', { id: entry.id, title: entry.title })}{' '}
              <CellButton cell={entry.cell} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
