import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { ConsolidatedUnit, Consolidation } from '../../model/consolidation';
import { space, type } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';
import { useConsolidate } from './consolidate-context';

/** So many lines are shown before somebody asks for all. */
const SHOWN_FIRST = 30;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: { ...type.small, textAlign: 'start', padding: `${space.xs} ${space.xs}` },
  cell: {
    padding: `${space.xs} ${space.xs}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontWeight: 'inherit',
    textAlign: 'start',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  group: { fontWeight: 600, backgroundColor: tokens.colorNeutralBackground3 },
});

/** The units that are ranked, group by group, as the table will have them. */
export function Ranking({ result }: { readonly result: Consolidation }) {
  const { t } = useConsolidate();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isWhole, setIsWhole] = useState(false);
  const ranked = result.units.filter(({ rank }) => rank !== null);
  const shown = isWhole ? ranked : ranked.slice(0, SHOWN_FIRST);
  if (ranked.length === 0) return <p className={shared.text}>{t('consolidate.ui.ranking.none')}</p>;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t('consolidate.column.rank')}
            </th>
            <th scope="col" className={styles.head}>
              {t('consolidate.column.unit')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {t('consolidate.column.index')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit, i) => (
            <Fragment key={unit.file}>
              {i === 0 || shown[i - 1]?.group !== unit.group ? <Group unit={unit} /> : null}
              <Unit unit={unit} result={result} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length < ranked.length ? (
        <div>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t('consolidate.ui.ranking.all', { count: ranked.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Group({ unit: { group, of } }: { readonly unit: ConsolidatedUnit }) {
  const { t } = useConsolidate();
  const styles = useStyles();
  return (
    <tr>
      <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.cell, styles.group)}>
        {t('consolidate.ui.group', { group: group ?? t('consolidate.all-units'), count: of })}
      </th>
    </tr>
  );
}

function Unit({ unit, result }: { readonly unit: ConsolidatedUnit; readonly result: Consolidation }) {
  const { t } = useConsolidate();
  const styles = useStyles();
  const shared = useSharedStyles();
  const total = unit.record?.total;
  const points = result.basis === 'appraised' ? total?.appraised : total?.self;
  return (
    <tr>
      <td className={mergeClasses(styles.cell, shared.figures)}>{unit.rank}</td>
      <th scope="row" className={styles.cell}>
        <bdi>{unit.unit}</bdi>
        <span className={mergeClasses(shared.block, shared.small, shared.muted)}>
          {t('consolidate.ui.points', { points: points ?? 0, of: total?.applicableMax ?? 0 })}
        </span>
        {unit.previous?.rank ? (
          <span className={mergeClasses(shared.block, shared.small, shared.muted)}>
            {t('consolidate.ui.previous.rank', { rank: unit.previous.rank })}
          </span>
        ) : null}
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {t('consolidate.ui.index', { index: unit.index ?? 0 })}
      </td>
    </tr>
  );
}
