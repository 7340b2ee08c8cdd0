import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { a1, columnName, type CellRef } from '../model/cell';
import { usePane } from '../taskpane/ui/pane-context';
import { space, type } from '../taskpane/ui/sizes';
import { pageMeasure } from './page-sizes';
import type { SheetWindow, ShownCell } from './sheet-window';

const useStyles = makeStyles({
  room: { flexGrow: 1, minHeight: 0, overflow: 'auto', position: 'relative' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: 'max-content',
    ...type.label,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: {
    padding: `${space.xxs} ${space.xs}`,
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'sticky',
  },
  column: { top: 0, zIndex: 1 },
  row: { insetInlineStart: 0, textAlign: 'end', verticalAlign: 'top' },
  corner: { top: 0, insetInlineStart: 0, zIndex: 2 },
  current: { fontWeight: 600, color: tokens.colorNeutralForeground1 },
  cell: {
    minWidth: pageMeasure.cellLeast,
    maxWidth: pageMeasure.cellMost,
    padding: `${space.xxs} ${space.xs}`,
    verticalAlign: 'top',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  inRow: { backgroundColor: tokens.colorNeutralBackground2 },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
});

/** How far each key goes: rows, columns. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** A part of a sheet; the cell that is looked at is marked and kept in view, arrows and clicks go to others. */
export function CellTable({
  part,
  at,
  goTo,
  move,
}: {
  readonly part: SheetWindow;
  readonly at: CellRef;
  readonly goTo: (cell: CellRef) => void;
  readonly move: (rows: number, columns: number) => void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoView(room.current), [at, part]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(...step);
  };
  return (
    <div ref={room} className={styles.room}>
      <table
        role="grid"
        aria-readonly="true"
        aria-label={t('page.sheet.grid', { sheet: at.sheet })}
        aria-activedescendant={`${id}-here`}
        tabIndex={0}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <Letters columns={part.columns} at={at} />
        <tbody>
          {part.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th
                scope="row"
                className={mergeClasses(styles.heading, styles.row, row === at.row && styles.current)}
              >
                {row + 1}
              </th>
              {cells.map((cell) => (
                <Cell key={cell.column} id={`${id}-here`} cell={cell} at={at} goTo={goTo} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The letters of the columns. */
function Letters({ columns, at }: { readonly columns: readonly number[]; readonly at: CellRef }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <td className={mergeClasses(styles.heading, styles.corner)} />
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={mergeClasses(styles.heading, styles.column, column === at.column && styles.current)}
          >
            {columnName(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({
  id,
  cell,
  at,
  goTo,
}: {
  /** Of the cell that is looked at. */
  readonly id: string;
  readonly cell: ShownCell;
  readonly at: CellRef;
  readonly goTo: (cell: CellRef) => void;
}) {
  const styles = useStyles();
  const { row, column, rows, columns } = cell;
  const isInRow = at.row >= row && at.row < row + rows;
  const isHere = isInRow && at.column >= column && at.column < column + columns;
  return (
    <td
      {...(isHere ? { id, 'aria-selected': true, 'data-here': '' } : {})}
      data-cell={a1(row, column)}
      rowSpan={rows}
      colSpan={columns}
      className={mergeClasses(
        styles.cell,
        cell.isNumber && styles.figure,
        isInRow && styles.inRow,
        isHere && styles.here,
      )}
      onClick={() => goTo({ sheet: at.sheet, row, column })}
    >
      {cell.text}
    </td>
  );
}

/** Only the table scrolls, never the page around it, and sideways no further than it must: codes and names stay in view. */
function bringIntoView(room: HTMLElement | null): void {
  const here = room?.querySelector<HTMLElement>('[data-here]');
  if (!room || !here) return;
  const [inner, outer] = [here.getBoundingClientRect(), room.getBoundingClientRect()];
  const isIn = inner.top >= outer.top + HEADINGS && inner.bottom <= outer.bottom;
  if (!isIn) room.scrollTop += inner.top - outer.top - Math.max(HEADINGS, (outer.height - inner.height) / 2);
  const [before, behind] = [outer.left + HEADINGS - inner.left, inner.right + MARGIN - outer.right];
  if (before > 0) room.scrollLeft -= before;
  else if (behind > 0) room.scrollLeft += Math.min(behind, -before);
}

/** Pixels that the headings of rows and columns may cover, and what is left free behind a cell. */
const HEADINGS = 40;
const MARGIN = 24;
