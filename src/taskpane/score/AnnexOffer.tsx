import { Button } from '@fluentui/react-components';
import type { Criterion } from '../../model/criterion';
import { offerFor, reportingNote } from '../../scoring/figure-offers';
import type { DeclarationForm } from '../shared/declaration-form';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** The figures that another sheet has, offered where the criterion's wording names them. */
export function AnnexOffer({
  criterion,
  form: { parts, change },
}: {
  readonly criterion: Criterion;
  readonly form: DeclarationForm;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const { assessment } = useAssessed();
  const sources = { ...assessment, fields: assessment.set.fields };
  const note = reportingNote(criterion, sources);
  if (note) {
    const { due, onTime, late, overdue } = note.reporting;
    const { count } = note;
    return (
      <>
        <p className={shared.text}>{t('pane.fix.reports-said', { due, onTime, late, overdue })}</p>
        {count !== null && parts.includes('count') ? (
          <Button size="small" onClick={() => change({ count: String(count) })}>
            {t('pane.fix.offer.reports-count', { count })}
          </Button>
        ) : null}
      </>
    );
  }
  const offer = offerFor(criterion, sources);
  if (!offer || !parts.includes('total')) return null;
  const { total, achieved, source } = offer;
  return (
    <Button size="small" onClick={() => change({ total: String(total), achieved: String(achieved) })}>
      {t(`pane.fix.offer.${source}`, { total, achieved })}
    </Button>
  );
}
