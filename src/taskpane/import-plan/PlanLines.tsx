import { Button } from '@fluentui/react-components';
import { doubtfulFirst } from '../../importing/amended-lines';
import type { LineChange } from '../../model/line-change';
import type { ImportedPlan, ImportedTarget, ImportedTask } from '../../model/imported-plan';
import { LongList } from '../ui/LongList';
import { useSharedStyles } from '../ui/styles';
import type { LineKind } from './import-state';
import { useImport, useImportState } from './import-context';
import { GoneLines } from './GoneLines';
import { TargetLine, TaskLine } from './PlanLine';
import { useLookedThrough } from './use-looked-through';

/** The targets or the tasks that were read, the doubtful first; each can be left out and put right. */
export function PlanLines({ kind }: { readonly kind: LineKind }) {
  const { planImport, t } = useImport();
  const shared = useSharedStyles();
  const read = useImportState((state) => state.read);
  const lookedThrough = useLookedThrough();
  if (!read || !lookedThrough) return null;
  const { plan, decisions, changes } = lookedThrough;
  const known = changes[kind];
  // In the order of what was read: a line that is put right stays where it is.
  const inOrder = doubtfulFirst<ImportedTarget | ImportedTask>(read.plan[kind]).map(({ no }) => no);
  const isSame = (no: string): boolean => known?.of.get(no)?.kind === 'same';
  const order = [...inOrder.filter((no) => !isSame(no)), ...inOrder.filter(isSame)];
  const left = kind === 'targets' ? decisions.leftTargets : decisions.leftTasks;
  const areAllLeft = order.length > 0 && order.every((no) => left.has(no));
  const heading = t(`import.ui.${kind}`, { count: order.length });
  return (
    <section className={shared.card} aria-labelledby={`import-${kind}`}>
      <div className={shared.spread}>
        <h2 id={`import-${kind}`} className={shared.h2}>
          {heading}
        </h2>
        {order.length > 1 ? (
          <Button
            size="small"
            onClick={() =>
              planImport.store.dispatch({ type: 'ticked', kind, numbers: order, isTaken: areAllLeft })
            }
          >
            {t(areAllLeft ? 'import.ui.tick.all' : 'import.ui.tick.none')}
          </Button>
        ) : null}
      </div>
      {order.length === 0 ? <p className={shared.text}>{t(`import.ui.${kind}.none`)}</p> : null}
      <LongList items={order} keyOf={(no) => no} label={heading} estimate={120}>
        {(no) => <LineOf kind={kind} no={no} plan={plan} change={known?.of.get(no) ?? null} />}
      </LongList>
      {known && known.gone.length > 0 ? <GoneLines lines={known.gone} /> : null}
    </section>
  );
}

function LineOf({
  kind,
  no,
  plan,
  change,
}: {
  readonly kind: LineKind;
  readonly no: string;
  readonly plan: ImportedPlan;
  readonly change: LineChange | null;
}) {
  if (kind === 'targets') {
    const target = plan.targets.find((each) => each.no === no);
    return target ? <TargetLine target={target} change={change} /> : null;
  }
  const task = plan.tasks.find((each) => each.no === no);
  return task ? <TaskLine task={task} change={change} /> : null;
}
