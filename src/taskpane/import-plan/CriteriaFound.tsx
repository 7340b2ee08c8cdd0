import { Button, mergeClasses } from '@fluentui/react-components';
import type { ImportedCriteria } from '../../importing/criteria/import-criteria';
import { rowSource } from '../../importing/sources';
import { leavesOf } from '../../model/criterion';
import { Icon } from '../ui/Icon';
import { LongList } from '../ui/LongList';
import { Notice } from '../ui/Notice';
import { useSharedStyles } from '../ui/styles';
import { translate } from '../translations';
import { useImport, useImportState } from './import-context';

/** A criteria set that a document holds: its fields with their maxima, what speaks against them, and the ways to keep it. */
export function CriteriaFound() {
  const { t } = useImport();
  const shared = useSharedStyles();
  const criteria = useImportState((state) => state.criteria);
  if (!criteria) return null;
  const { imported, file } = criteria;
  const { set, total } = imported.assessment;
  const leaves = set.fields.flatMap(leavesOf).length;
  return (
    <section className={shared.card} aria-labelledby="import-criteria">
      <h2 id="import-criteria" className={shared.h2}>
        {t('import.ui.criteria')}
      </h2>
      <p className={shared.muted}>
        <bdi>{file ?? t('import.ui.pasted.named')}</bdi>
      </p>
      <p role="status" className={shared.text}>
        {t('import.criteria.total', { fields: set.fields.length, leaves, max: total.max })}
      </p>
      <ul className={shared.pointed} aria-label={t('import.ui.criteria.fields')}>
        {set.fields.map((field) => (
          <li key={field.id}>
            {t('import.criteria.field', {
              code: field.shown,
              name: field.name,
              max: field.max ?? '…',
              leaves: leavesOf(field).length,
            })}
          </li>
        ))}
      </ul>
      <Problems problems={imported.problems} />
      <Keeping imported={imported} />
    </section>
  );
}

/** What speaks against the maxima, with its place in the document. */
function Problems({ problems }: Pick<ImportedCriteria, 'problems'>) {
  const { t, translateMessage } = useImport();
  const shared = useSharedStyles();
  if (problems.length === 0)
    return (
      <p className={mergeClasses(shared.signed, shared.good)}>
        <Icon name="scored" size={16} /> {t('import.ui.criteria.sums-hold')}
      </p>
    );
  const heading = t('import.ui.criteria.problems', { count: problems.length });
  return (
    <>
      <h3 className={shared.h3}>{heading}</h3>
      <LongList items={problems} keyOf={(_, index) => String(index)} label={heading} estimate={50}>
        {({ finding, place, row }) => (
          <p className={mergeClasses(shared.signed, shared.text, shared.warning)}>
            <Icon name="missing" size={16} />
            {place
              ? t('import.criteria.problem', { source: rowSource(place, row), problem: finding.message })
              : translateMessage(finding.message)}
          </p>
        )}
      </LongList>
    </>
  );
}

/** Writes the set into the workbook that is open, or gives a new one. */
function Keeping({ imported }: { readonly imported: ImportedCriteria }) {
  const { planImport, write, t, translateMessage } = useImport();
  const shared = useSharedStyles();
  const isMaking = useImportState((state) => state.isMaking);
  const told = useImportState((state) => state.told);
  return (
    <>
      <div className={shared.line}>
        {write ? (
          <Button
            appearance="primary"
            disabled={!write.canWrite}
            onClick={() => void write.criteria(imported)}
          >
            {t('import.ui.write')}
          </Button>
        ) : null}
        <Button
          appearance={write ? 'secondary' : 'primary'}
          disabled={isMaking}
          onClick={() => void planImport.save((sentence) => translate(sentence, 'vi'))}
        >
          {t('import.ui.save')}
        </Button>
        <Button onClick={() => planImport.store.dispatch({ type: 'emptied' })}>{t('import.ui.clear')}</Button>
      </div>
      <p className={mergeClasses(shared.muted, shared.small)}>{t('import.ui.criteria.hint')}</p>
      {told ? (
        <Notice kind="success" isLive>
          {translateMessage(told)}
        </Notice>
      ) : null}
    </>
  );
}
