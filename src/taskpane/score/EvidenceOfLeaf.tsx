import { mergeClasses } from '@fluentui/react-components';
import type { Criterion } from '../../model/criterion';
import { isSelfScored } from '../../model/rule-traits';
import { CellButton } from '../ui/CellButton';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** The documents that support a leaf, each with the way to its line. */
export function EvidenceOfLeaf({ criterion }: { readonly criterion: Criterion }) {
  const { dispatch, t } = usePane();
  const { evidence, evidenceOf } = useAssessed().assessment;
  const shared = useSharedStyles();
  const ids = new Set<string>(evidenceOf.get(criterion.id) ?? []);
  const entries = evidence.entries.filter(({ id }) => ids.has(id));
  const text = criterion.leaf?.evidenceText ?? '';
  if (criterion.leaf && !isSelfScored(criterion.leaf)) return null;
  return (
    <section className={shared.tight} aria-label={t('pane.leaf.evidence')}>
      <h2 className={mergeClasses(shared.h3, shared.small)}>{t('pane.leaf.evidence')}</h2>
      {entries.length === 0 ? (
        <p className={shared.text}>
          <bdi>{text === '' ? t('pane.leaf.evidence.none') : text}</bdi>{' '}
          <button
            type="button"
            className={shared.link}
            onClick={() => dispatch({ type: 'navigated', screen: 'evidence' })}
          >
            {t('pane.leaf.evidence.add')}
          </button>
        </p>
      ) : (
        <ul className={shared.list}>
          {entries.map((entry) => (
            <li key={`${entry.id} ${entry.cell.row}`} className={shared.text}>
              {t('pane.evidence.named', { id: entry.id, title: entry.title })}{' '}
              <CellButton cell={entry.cell} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
