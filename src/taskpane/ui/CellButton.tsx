import { a1, addressOf, type CellRef } from '../../model/cell';
import { Icon } from './Icon';
import { usePane } from './pane-context';
import { useSharedStyles } from './styles';

/** Leads to a cell of the workbook. */
export function CellButton({
  cell,
  withSheet = false,
}: {
  readonly cell: CellRef;
  readonly withSheet?: boolean;
}) {
  const { operations, say } = usePane();
  const shared = useSharedStyles();
  const at = a1(cell.row, cell.column);
  const full = addressOf(cell);
  return (
    <button
      type="button"
      className={shared.link}
      onClick={() => void operations.show(cell)}
      aria-label={
        withSheet
          ? say('pane.cell.show.full', { cell: full })
          : say('pane.cell.show', { cell: at, sheet: cell.sheet })
      }
    >
      <Icon name="cell" size={14} />
      {withSheet ? full : at}
    </button>
  );
}
