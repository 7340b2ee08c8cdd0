import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { CellRef } from '../model/cell';
import type { WorkbookContent } from '../model/grid';
import { contentOf } from '../taskpane/session/select';
import { SelectField } from '../taskpane/ui/fields';
import { usePane, useSession } from '../taskpane/ui/pane-context';
import { space } from '../taskpane/ui/sizes';
import { useSharedStyles } from '../taskpane/ui/styles';
import { CellLine } from './CellLine';
import { usePageState } from './page-context';
import { CellTable } from './CellTable';
import { extentOf, shownText, STEP, windowAround } from './sheet-window';

const useStyles = makeStyles({
  view: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: space.xs,
    padding: `${space.s} ${space.m}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { display: 'flex', alignItems: 'center', gap: space.s },
  sheets: { flexGrow: 1, minWidth: 0 },
});

/**
 * The workbook's sheets, to look at: a cell that is asked for anywhere on the screens comes into view here.
 *
 * @param close closes the view where it is over the screens
 */
export function SheetView({ close }: { readonly close: (() => void) | null }) {
  const content = useSession(contentOf);
  return content && content.grids.length > 0 ? <Sheets content={content} close={close} /> : null;
}

function Sheets({
  content,
  close,
}: {
  readonly content: WorkbookContent;
  readonly close: (() => void) | null;
}) {
  const { language, t } = usePane();
  const shown = usePageState((state) => state.shown);
  const [at, goTo] = useState<CellRef>(() => shown?.cell ?? firstCellOf(content));
  useEffect(() => {
    if (shown) goTo(shown.cell);
  }, [shown]);
  const styles = useStyles();
  const grid = content.grids.find(({ sheet }) => sheet === at.sheet) ?? content.grids[0];
  const how = useMemo(() => ({ language, date1904: content.date1904 }), [language, content]);
  const part = useMemo(() => (grid ? windowAround(grid, at, how) : null), [grid, at, how]);
  if (!grid || !part) return null;
  const move = (rows: number, columns: number): void => {
    const extent = extentOf(grid);
    const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));
    goTo({
      sheet: grid.sheet,
      row: within(at.row + rows, extent.rows),
      column: within(at.column + columns, extent.columns),
    });
  };
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div className={styles.choice}>
          <div className={styles.sheets}>
            <SheetChoice content={content} sheet={grid.sheet} goTo={goTo} />
          </div>
          {close ? (
            <Button size="small" onClick={close}>
              {t('pane.close')}
            </Button>
          ) : null}
        </div>
        <CellLine grid={grid} at={at} text={shownText(grid, at.row, at.column, how)} goTo={goTo} />
      </div>
      <CellTable part={part} at={at} goTo={goTo} move={move} />
      <Foot part={part} move={move} />
    </div>
  );
}

/** What the view is for, and the ways to the rows that are not in it. */
function Foot({
  part,
  move,
}: {
  readonly part: ReturnType<typeof windowAround>;
  readonly move: (rows: number, columns: number) => void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.head}>
      {part.hasAbove || part.hasBelow ? (
        <div className={shared.line}>
          <Button size="small" disabledFocusable={!part.hasAbove} onClick={() => move(-STEP, 0)}>
            {t('page.sheet.above')}
          </Button>
          <Button size="small" disabledFocusable={!part.hasBelow} onClick={() => move(STEP, 0)}>
            {t('page.sheet.below')}
          </Button>
        </div>
      ) : null}
      <span className={mergeClasses(shared.small, shared.muted)}>{t('page.sheet.note')}</span>
    </div>
  );
}

function SheetChoice({
  content,
  sheet,
  goTo,
}: {
  readonly content: WorkbookContent;
  readonly sheet: string;
  readonly goTo: (cell: CellRef) => void;
}) {
  const { t } = usePane();
  return (
    <SelectField
      label={t('page.sheet')}
      isLabelHidden
      value={sheet}
      onChange={(chosen) => goTo({ sheet: chosen, row: 0, column: 0 })}
      options={content.grids.map(({ sheet, hidden }) => ({
        value: sheet,
        label: hidden ? t('page.sheet.hidden', { sheet }) : sheet,
      }))}
    />
  );
}

const firstCellOf = ({ grids }: WorkbookContent): CellRef => ({
  sheet: (grids.find(({ hidden }) => !hidden) ?? grids[0])?.sheet ?? '',
  row: 0,
  column: 0,
});
