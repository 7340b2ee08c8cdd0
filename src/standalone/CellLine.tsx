import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { a1, type CellRef } from '../model/cell';
import { formulaAt, type Grid } from '../model/grid';
import { usePane } from '../taskpane/ui/pane-context';
import { space } from '../taskpane/ui/sizes';
import { useSharedStyles } from '../taskpane/ui/styles';
import { parseReference } from '../workbook/references';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: `${space.xxs} ${space.m}`, minWidth: 0 },
});

/** The cell that is looked at: its address, what it shows, its formula and where its link leads. */
export function CellLine({
  grid,
  at,
  text,
  goTo,
}: {
  readonly grid: Grid;
  readonly at: CellRef;
  readonly text: string;
  readonly goTo: (cell: CellRef) => void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = useSharedStyles();
  const formula = formulaAt(grid, at.row, at.column);
  return (
    <div className={mergeClasses(styles.line, shared.text, shared.small)} role="status">
      <span className={shared.strong}>{a1(at.row, at.column)}</span>
      <bdi>{text === '' ? t('page.sheet.empty') : text}</bdi>
      {formula === null ? null : <span>{t('page.sheet.formula', { formula })}</span>}
      <CellLinkOf grid={grid} at={at} goTo={goTo} />
    </div>
  );
}

/** A web address opens in a new tab; a place in the workbook is selected; a file's path is only shown. */
function CellLinkOf({
  grid,
  at,
  goTo,
}: {
  readonly grid: Grid;
  readonly at: CellRef;
  readonly goTo: (cell: CellRef) => void;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const link = grid.links.find(({ row, column }) => row === at.row && column === at.column);
  if (!link) return null;
  const { target, location } = link;
  const place = target === null && location !== null ? parseReference(location) : null;
  if (place)
    return (
      <button
        type="button"
        className={shared.link}
        onClick={() =>
          goTo({ sheet: place.sheet, row: place.range.firstRow, column: place.range.firstColumn })
        }
      >
        {t('page.sheet.link', { target: location ?? '' })}
      </button>
    );
  const address = target ?? location ?? '';
  return /^https?:/i.test(address) ? (
    <a className={shared.link} href={address} target="_blank" rel="noopener noreferrer">
      {t('page.sheet.link', { target: address })}
    </a>
  ) : (
    <span>{t('page.sheet.link', { target: address })}</span>
  );
}
