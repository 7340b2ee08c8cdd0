import { useConsolidate, useConsolidateState } from './consolidate-context';
import { TableFile } from './TableFile';

/** The list of units that are to send, where there is one. */
export function UnitList() {
  const { consolidating, t } = useConsolidate();
  const list = useConsolidateState((state) => state.list);
  const groups = new Set(list?.units.flatMap(({ group }) => group ?? [])).size;
  return (
    <TableFile
      id="consolidate-list"
      title="consolidate.ui.list"
      found={list && t('consolidate.ui.list.read', { file: list.file, units: list.units.length, groups })}
      hint="consolidate.ui.list.hint"
      choose={{
        first: 'consolidate.ui.list.choose',
        other: 'consolidate.ui.list.other',
        chosen: (file) => void consolidating.readList(file),
      }}
      remove={{
        label: 'consolidate.ui.list.remove',
        removed: () => consolidating.store.dispatch({ type: 'list-read', list: null }),
      }}
    />
  );
}
