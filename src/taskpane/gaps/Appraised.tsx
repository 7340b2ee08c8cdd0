import { mergeClasses } from '@fluentui/react-components';
import type { FieldDifference, LeafDifference } from '../../model/appraisal';
import { earlierRound } from '../../scoring/appraisal';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** Where the appraisers have filled in figures: what differs from the self-scores, and what needs an explanation. */
export function Appraised() {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const shared = useSharedStyles();
  const { appraisal } = assessment;
  if (!appraisal) return null;
  const { total, leaves, fields } = appraisal;
  const told = leaves.filter(({ leaf, difference }) => difference !== 0 || opinionOf(leaf) !== '');
  return (
    <section className={shared.card} aria-labelledby="appraised">
      <h2 id="appraised" className={shared.h2}>
        {t('pane.appraised')}
      </h2>
      <p className={shared.text}>
        {t('pane.appraised.sum', {
          self: total.self,
          appraised: total.appraised,
          difference: total.difference,
          waiting: total.waiting,
          index: total.index ?? '…',
        })}
      </p>
      <Fields fields={fields.filter(({ difference }) => difference !== 0)} />
      {told.length === 0 ? (
        <p className={shared.muted}>{t('pane.appraised.none')}</p>
      ) : (
        <ul className={mergeClasses(shared.list, shared.tight)} aria-label={t('pane.appraised.leaves')}>
          {told.map((difference) => (
            <li key={`${difference.leaf.row} ${difference.leaf.id}`} className={shared.text}>
              <Line difference={difference} />
            </li>
          ))}
        </ul>
      )}
      <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.appraised.due')}</p>
    </section>
  );
}

const opinionOf = ({ leaf }: LeafDifference['leaf']): string => leaf?.appraisal.opinion ?? '';

function Fields({ fields }: { readonly fields: readonly FieldDifference[] }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  if (fields.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.list, shared.small)} aria-label={t('pane.appraised.fields')}>
      {fields.map(({ field, self, appraised, difference }) => (
        <li key={`${field.row} ${field.id}`}>
          <span className={shared.strong}>{field.shown}</span> <bdi>{field.name}</bdi>:{' '}
          {t('pane.appraised.field', { self, appraised, difference })}
        </li>
      ))}
    </ul>
  );
}

/** A leaf with both figures, the appraisers' words, and what is to be done. */
function Line({
  difference: { leaf, self, appraised, rounds, isOpen },
}: {
  readonly difference: LeafDifference;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const opinion = opinionOf(leaf);
  const isExplained = (leaf.leaf?.explanation ?? '') !== '';
  return (
    <>
      <span className={shared.strong}>{leaf.shown}</span> <bdi>{leaf.name}</bdi>{' '}
      <CellButton cell={leaf.leaf?.appraisal.cell ?? leaf.scoreCell} />
      <br />
      <span className={shared.small}>
        {self === null
          ? t('pane.appraised.line.alone', { appraised })
          : t('pane.appraised.line', { self, appraised })}
        {earlierRound(rounds, appraised) === null
          ? null
          : ` ${t('pane.appraised.first', { first: rounds.first ?? 0 })}`}
      </span>{' '}
      {isOpen ? (
        <span className={mergeClasses(shared.small, isExplained ? shared.muted : shared.warning)}>
          <Icon name={isExplained ? 'info' : 'missing'} size={14} />{' '}
          {t(isExplained ? 'appraisal.todo.explained' : 'appraisal.todo.explain')}
        </span>
      ) : null}
      {opinion === '' ? null : (
        <p className={mergeClasses(shared.small, shared.muted)}>{t('pane.appraised.opinion', { opinion })}</p>
      )}
    </>
  );
}
