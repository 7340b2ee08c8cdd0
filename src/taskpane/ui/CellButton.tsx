import { a1, type CellRef } from '../../model/cell';
import { Icon } from './Icon';
import { usePane } from './pane-context';
import { useLooks } from './styles';

/** Leads to a cell of the workbook. */
export function CellButton({
  cell,
  withSheet = false,
}: {
  readonly cell: CellRef;
  readonly withSheet?: boolean;
}) {
  const { operations, say } = usePane();
  const looks = useLooks();
  const at = a1(cell.row, cell.column);
  return (
    <button
      type="button"
      className={looks.link}
      onClick={() => void operations.show(cell)}
      aria-label={say('pane.cell.show', { cell: at, sheet: cell.sheet })}
    >
      <Icon name="cell" size={14} />
      {withSheet ? `${cell.sheet}!${at}` : at}
    </button>
  );
}
