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
  const { operations, t } = usePane();
  const shared = useSharedStyles();
  const address = a1(cell.row, cell.column);
  const full = addressOf(cell);
  return (
    <button
      type="button"
      className={shared.link}
      onClick={() => void operations.show(cell)}
      aria-label={
        withSheet
          ? t('pane.cell.show.full', { cell: full })
          : t('pane.cell.show', { cell: address, sheet: cell.sheet })
      }
    >
      <Icon name="cell" size={14} />
      {withSheet ? full : address}
    </button>
  );
}
