import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AimPlan } from '../../model/aim';
import { message } from '../../model/message';
import { bandOfIndex } from '../../scoring/index-band';
import { measureOf } from '../../sheets/plan-proposals';
import { readBands, readIndex, writeBands } from '../../text/index-bands';
import { useShowLeaf } from '../score/use-show-leaf';
import { isBusy } from '../session/select';
import { TextField } from '../ui/fields';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** An index that is aimed at with the cheapest changes that reach it, and the province's groups; both stay with the workbook. */
export function Aim() {
  const { operations, t } = usePane();
  const { assessment, mapping } = useAssessed();
  const busy = useSession(isBusy);
  const shared = useSharedStyles();
  const { total, band, aim } = assessment;
  const [aimText, setAim] = useState(written(mapping.aim));
  const [bandText, setBands] = useState(mapping.bands ? writeBands(mapping.bands) : '');
  const [wanted, bands] = [readIndex(aimText), readBands(bandText)];
  const isAimWrong = aimText.trim() !== '' && wanted === null;
  const areBandsWrong = bandText.trim() !== '' && bands === null;
  if (total.index === null) return null;
  const keep = (): void =>
    void operations.choose(
      { aim: wanted, bands },
      { what: message('year.aim.kept'), sheets: [], isReport: false },
    );
  return (
    <section className={shared.card} aria-labelledby="year-aim">
      <h2 id="year-aim" className={shared.h2}>
        {t('year.aim')}
      </h2>
      <p className={shared.text}>
        {t('year.aim.now', { index: total.index })}{' '}
        {mapping.bands ? (band?.name ?? t('year.aim.no-band')) : t(bandOfIndex(total.index))}
      </p>
      <form
        className={shared.group}
        aria-label={t('year.aim')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAimWrong && !areBandsWrong) keep();
        }}
      >
        <div className={shared.fields}>
          <TextField
            label={t('year.aim.index')}
            inputMode="decimal"
            value={aimText}
            onChange={setAim}
            error={isAimWrong ? t('year.aim.wrong') : undefined}
          />
          <TextField
            label={t('year.aim.bands')}
            value={bandText}
            onChange={setBands}
            hint={t('year.aim.bands.hint')}
            error={areBandsWrong ? t('year.aim.bands.wrong') : undefined}
          />
        </div>
        <div>
          <Button type="submit" disabled={busy || isAimWrong || areBandsWrong}>
            {t('year.aim.keep')}
          </Button>
        </div>
      </form>
      {aim ? <Measures aim={aim} index={total.index} /> : null}
    </section>
  );
}

/** An index as a person types it; empty where none is aimed at. */
const written = (aim: number | null | undefined): string =>
  aim === undefined || aim === null ? '' : String(aim).replace('.', ',');

/** What it takes, the cheapest set of changes; where none reaches the aim, all that regain the most. */
function Measures({ aim, index }: { readonly aim: AimPlan; readonly index: number }) {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const show = useShowLeaf();
  const said = { aim: aim.aim, need: aim.need, gain: aim.gain, index: aim.index, count: aim.measures.length };
  if (aim.need === 0) return <p className={shared.text}>{t('year.aim.reached', { aim: aim.aim, index })}</p>;
  return (
    <>
      <p role="status" className={shared.text}>
        {t(aim.isReachable ? 'year.aim.set' : 'year.aim.unreachable', said)}
        {aim.isReachable && !aim.isWithinYear ? ` ${t('year.aim.next-year')}` : ''}
      </p>
      <ul className={mergeClasses(shared.list, shared.tight)} aria-label={t('year.aim.measures')}>
        {aim.measures.map(({ gap, step, ease }) => (
          <li key={gap.leaf.id} className={shared.text}>
            <button type="button" className={shared.link} onClick={() => show(gap.leaf.id)}>
              {gap.leaf.shown}
            </button>{' '}
            {translateMessage(measureOf({ ...gap, steps: [step] }))}{' '}
            <span className={mergeClasses(shared.small, shared.muted)}>{t(`pane.ease.${ease}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
