import { mergeClasses } from '@fluentui/react-components';
import type { OtherIndex } from '../../model/other-index';
import { CellButton } from '../ui/CellButton';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** So many years fit into a line; all of them are in the workbook. */
const YEARS = 4;

/** Other indices with their latest years; nothing where no sheet lists any. */
export function IndexTrends() {
  const { t } = usePane();
  const shared = useSharedStyles();
  const { otherIndices } = useAssessed().assessment;
  if (!otherIndices || otherIndices.indices.length === 0) return null;
  return (
    <section className={shared.card} aria-labelledby="year-indices">
      <h2 id="year-indices" className={shared.h2}>
        {t('year.indices')}
      </h2>
      <ul className={mergeClasses(shared.list, shared.tight)}>
        {otherIndices.indices.map((index) => (
          <li key={index.name} className={shared.text}>
            <IndexLine index={index} />
          </li>
        ))}
      </ul>
      <p className={mergeClasses(shared.muted, shared.small)}>{t('year.indices.note')}</p>
    </section>
  );
}

function IndexLine({ index: { name, unit, years } }: { readonly index: OtherIndex }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const known = years.filter(({ value }) => value !== null).slice(-YEARS);
  const latest = known.at(-1);
  return (
    <>
      <bdi className={shared.strong}>{name}</bdi> {unit === '' ? null : `(${unit})`}:{' '}
      {known
        .map(({ year, value }) => t('year.indices.value', { year: String(year), value: value ?? 0 }))
        .join('; ')}{' '}
      {latest?.isReached === null || latest === undefined ? null : (
        <span className={mergeClasses(shared.small, latest.isReached ? shared.good : shared.bad)}>
          {t(latest.isReached ? 'year.indices.reached' : 'year.indices.missed')}
        </span>
      )}{' '}
      {latest ? <CellButton cell={latest.row.value.cell} /> : null}
    </>
  );
}
