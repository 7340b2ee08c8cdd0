import { Button } from '@fluentui/react-components';
import type { Criterion } from '../../model/criterion';
import { offerFor } from '../../scoring/offers';
import type { DeclarationForm } from '../shared/declaration-form';
import { useAssessed, usePane } from '../ui/pane-context';

/** The figures that another sheet has, offered where the criterion's wording names them. */
export function AnnexOffer({
  criterion,
  form: { parts, change },
}: {
  readonly criterion: Criterion;
  readonly form: DeclarationForm;
}) {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const offer = offerFor(criterion, { ...assessment, fields: assessment.set.fields });
  if (!offer || !parts.includes('total')) return null;
  const { total, achieved, source } = offer;
  return (
    <Button size="small" onClick={() => change({ total: String(total), achieved: String(achieved) })}>
      {t(`pane.fix.offer.${source}`, { total, achieved })}
    </Button>
  );
}
