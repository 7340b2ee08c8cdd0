import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { bandOfIndex } from '../../scoring/index-band';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane } from '../ui/pane-context';
import { type } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';
import { hasPoints } from './open-leaves';

const useStyles = makeStyles({ index: { ...type.figure, fontWeight: 600 } });

/** The index with its sums; the group only once every score is in, since before it would mislead. */
export function Total() {
  const { t } = usePane();
  const { total, bonus, penalty, leaves } = useAssessed().assessment;
  const styles = useStyles();
  const shared = useSharedStyles();
  const index = leaves.some(hasPoints) ? total.index : null;
  const hasBand = index !== null && total.open === 0;
  return (
    <section className={shared.card} aria-label={t('pane.score.total')}>
      <div className={shared.spread}>
        <span className={mergeClasses(styles.index, shared.figures)}>
          {index === null ? t('pane.strip.no-index') : t('pane.score.index', { index })}
        </span>
        {hasBand ? <span>{t(bandOfIndex(index))}</span> : null}
      </div>
      <p className={shared.text}>
        {t('pane.score.sum', {
          self: total.self,
          max: total.applicableMax,
          selfMax: total.selfMax,
          all: total.max,
        })}
      </p>
      {total.open > 0 ? (
        <p className={mergeClasses(shared.text, shared.warning)}>
          <Icon name="missing" size={14} /> {t('pane.score.open', { open: total.open })}
        </p>
      ) : null}
      {bonus > 0 || penalty > 0 ? (
        <p className={shared.text}>{t('pane.score.outside', { bonus, penalty })}</p>
      ) : null}
      {hasBand ? <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.band.note')}</p> : null}
    </section>
  );
}
