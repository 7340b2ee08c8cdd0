import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../model/message';
import { ALL_KINDS } from '../../model/sheet-kind';
import { readCorrectionForm } from './correction-form';
import { CorrectionTable } from './CorrectionTable';
import { Learned } from './Learned';
import { useCorrection } from './use-correction';
import type { Loaded } from '../session/session';
import { SelectField, TextField } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { EditorFoot } from '../shared/EditorFoot';

/** Puts recognition right: which sheet, which header rows, which column plays which role, which unit and year. */
export function Correction({ loaded, close }: { readonly loaded: Loaded; readonly close: () => void }) {
  const { operations, t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLElement>();
  const correction = useCorrection(loaded);
  const { form, change } = correction;
  const [isTried, setTried] = useState(false);
  const read = readCorrectionForm(form, loaded.content);
  const apply = async (): Promise<void> => {
    setTried(true);
    if (read.problem) return;
    const what = message('pane.wrote.recognition');
    await operations.choose(read.mapping, { what, sheets: [], isReport: false });
    close();
  };
  return (
    <section ref={box} className={shared.card} aria-labelledby="correction">
      <h2 id="correction" className={shared.h2}>
        {t('pane.correct.title')}
      </h2>
      <p className={shared.muted}>{t('pane.correct.text')}</p>
      <TableLocation loaded={loaded} correction={correction} />
      {form.kind === 'criteria' ? (
        <>
          <TextField
            label={t('pane.found.unit')}
            value={form.unit ?? correction.unit}
            onChange={(unit) => change({ unit })}
          />
          <TextField
            label={t('pane.found.year')}
            inputMode="numeric"
            value={form.year}
            onChange={(year) => change({ year })}
          />
        </>
      ) : null}
      {isTried && read.problem ? (
        <p role="alert" className={mergeClasses(shared.text, shared.bad)}>
          {translateMessage(read.problem)}
        </p>
      ) : null}
      <EditorFoot label={t('pane.correct.apply')} isReady={true} confirm={() => void apply()} close={close} />
      <Learned loaded={loaded} close={close} />
    </section>
  );
}

/** Which table is meant and where its header is. */
function TableLocation({
  loaded,
  correction: { form, change, chooseKind, chooseSheet },
}: {
  readonly loaded: Loaded;
  readonly correction: ReturnType<typeof useCorrection>;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <>
      <SelectField
        label={t('pane.correct.table')}
        value={form.kind}
        onChange={chooseKind}
        options={ALL_KINDS.map((kind) => ({ value: kind, label: t(`pane.found.${kind}`) }))}
      />
      <SelectField
        label={t('pane.correct.sheet')}
        value={form.sheet}
        onChange={chooseSheet}
        options={[
          { value: '', label: t('pane.correct.sheet.none') },
          ...loaded.content.grids.map(({ sheet }) => ({ value: sheet, label: sheet })),
        ]}
      />
      {form.sheet === '' ? null : (
        <>
          <div className={shared.fields}>
            <TextField
              label={t('pane.correct.first-row')}
              inputMode="numeric"
              value={form.firstRow}
              onChange={(firstRow) => change({ firstRow })}
            />
            <TextField
              label={t('pane.correct.last-row')}
              inputMode="numeric"
              value={form.lastRow}
              onChange={(lastRow) => change({ lastRow })}
            />
          </div>
          <CorrectionTable form={form} content={loaded.content} change={change} />
        </>
      )}
    </>
  );
}
