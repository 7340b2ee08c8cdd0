import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { decidedPlan } from '../../importing/amended-lines';
import { scanSentence } from '../../importing/scan-doubts';
import type { PlanChanges } from '../../importing/plan-changes';
import type { LineChange } from '../../model/line-change';
import { linesToWrite } from '../../importing/sheets/plan-edits';
import { TextField } from '../ui/fields';
import { Notice } from '../ui/Notice';
import { useSharedStyles } from '../ui/styles';
import { translate } from '../translations';
import { useImport, useImportState } from './import-context';
import { useLookedThrough } from './use-looked-through';

/** What was read of which plan, its year, and the ways to write it. */
export function PlanFound() {
  const { t, translateMessage } = useImport();
  const shared = useSharedStyles();
  const read = useImportState((state) => state.read);
  if (!read) return null;
  const { plan, file } = read;
  const { targets, tasks, notTaken, unit, number } = plan;
  const doubtful = [...targets, ...tasks].filter(({ doubts }) => doubts.length > 0).length;
  const from = [file ?? t('import.ui.pasted.named'), unit ?? '', number ?? ''].filter((each) => each !== '');
  return (
    <section className={shared.card} aria-labelledby="import-found">
      <h2 id="import-found" className={shared.h2}>
        {t('import.ui.found')}
      </h2>
      <p className={shared.muted}>
        {from.map((each) => (
          <bdi key={each} className={shared.block}>
            {each}
          </bdi>
        ))}
      </p>
      <p role="status" className={shared.text}>
        {t('import.done', {
          targets: targets.length,
          tasks: tasks.length,
          doubtful,
          left: notTaken.length,
        })}
      </p>
      {plan.recognition ? (
        <Notice kind="warning">{translateMessage(scanSentence(plan.recognition))}</Notice>
      ) : null}
      <PlanYear key={plan.year ?? 0} year={plan.year} />
      <Keeping />
    </section>
  );
}

/** The year of the plan, by which deadlines that name none are understood. */
function PlanYear({ year }: { readonly year: number | null }) {
  const { planImport, t } = useImport();
  const shared = useSharedStyles();
  const [text, setText] = useState(year === null ? '' : String(year));
  const isYear = /^20\d\d$/.test(text.trim());
  const isSame = text.trim() === String(year);
  return (
    <form
      className={shared.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear && !isSame) planImport.setYear(Number(text));
      }}
    >
      <TextField
        label={t('import.ui.year')}
        inputMode="numeric"
        value={text}
        hint={year === null ? t('import.ui.year.none') : undefined}
        error={text !== '' && !isYear ? t('import.ui.year.wrong') : undefined}
        onChange={setText}
      />
      {isSame ? null : (
        <div>
          <Button type="submit" size="small" disabled={!isYear}>
            {t('import.ui.year.set')}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Writes the lines that are ticked into the workbook that is open, or gives a new one. */
function Keeping() {
  const { planImport, write, t, translateMessage } = useImport();
  const shared = useSharedStyles();
  const toWrite = useLookedThrough();
  const isMaking = useImportState((state) => state.isMaking);
  const told = useImportState((state) => state.told);
  if (!toWrite) return null;
  const { changes, plan, decisions } = toWrite;
  const isCompared = changes.targets !== null || changes.tasks !== null;
  const counts = linesToWrite(toWrite);
  const { targets, tasks } = decidedPlan(plan, decisions);
  const hasNothingNew = counts.targets + counts.tasks === 0;
  return (
    <>
      {isCompared ? <Compared changes={changes} /> : null}
      <p className={shared.text}>{t('import.ui.ticked', counts)}</p>
      <div className={shared.line}>
        {write ? (
          <Button
            appearance="primary"
            disabled={hasNothingNew || !write.canWrite}
            onClick={() => void write.now(toWrite)}
          >
            {t('import.ui.write')}
          </Button>
        ) : null}
        <Button
          appearance={write ? 'secondary' : 'primary'}
          disabled={targets.length + tasks.length === 0 || isMaking}
          onClick={() => void planImport.save((sentence) => translate(sentence, 'vi'))}
        >
          {t('import.ui.save')}
        </Button>
        <Button onClick={() => planImport.store.dispatch({ type: 'emptied' })}>{t('import.ui.clear')}</Button>
      </div>
      <p className={mergeClasses(shared.muted, shared.small)}>
        {t(isCompared ? 'import.ui.write.hint.changes' : 'import.ui.write.hint')}
      </p>
      {told ? (
        <Notice kind="success" isLive>
          {translateMessage(told)}
        </Notice>
      ) : null}
    </>
  );
}

/** How much of the plan is new, changed, as it was and gone beside the sheets of the workbook that is open. */
function Compared({ changes }: { readonly changes: PlanChanges }) {
  const { t } = useImport();
  const shared = useSharedStyles();
  const lists = [changes.targets, changes.tasks]
    .filter((list) => list !== null)
    .filter(({ of }) => of.size > 0);
  if (lists.length === 0) return null;
  const kinds = lists.flatMap(({ of }) => [...of.values()].map(({ kind }) => kind));
  const count = (kind: LineChange['kind']): number => kinds.filter((each) => each === kind).length;
  return (
    <p role="status" className={shared.text}>
      {t('import.ui.compared', {
        sheets: lists.map(({ list }) => `“${list.grid.sheet}”`).join(', '),
        new: count('new'),
        changed: count('changed'),
        same: count('same'),
        gone: lists.reduce((sum, { gone }) => sum + gone.length, 0),
      })}
    </p>
  );
}
