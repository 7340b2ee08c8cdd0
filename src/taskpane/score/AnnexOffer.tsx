import { Button } from '@fluentui/react-components';
import { offerFromAnnex } from '../../checking/tasks';
import type { Criterion } from '../../model/criterion';
import type { DeclarationForm } from '../shared/declaration-form';
import { useAssessed, usePane } from '../ui/pane-context';

/** The figures of the task annex, offered where the criterion is about the plan. */
export function AnnexOffer({
  criterion,
  form: { parts, change },
}: {
  readonly criterion: Criterion;
  readonly form: DeclarationForm;
}) {
  const { t } = usePane();
  const offer = offerFromAnnex(criterion, useAssessed().assessment.tasks);
  if (!offer || !parts.includes('total')) return null;
  const { total, achieved } = offer;
  return (
    <Button size="small" onClick={() => change({ total: String(total), achieved: String(achieved) })}>
      {t('pane.fix.offer', { total, achieved })}
    </Button>
  );
}
