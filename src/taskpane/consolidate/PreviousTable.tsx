import { useConsolidate, useConsolidateState } from './consolidate-context';
import { TableFile } from './TableFile';

/** The table of the year before, where there is one: each unit's rank then stands beside its rank now. */
export function PreviousTable() {
  const { consolidating, t } = useConsolidate();
  const previous = useConsolidateState((state) => state.previous);
  return (
    <TableFile
      id="consolidate-previous"
      title="consolidate.ui.previous"
      found={
        previous && t('consolidate.ui.previous.read', { file: previous.file, units: previous.results.length })
      }
      hint="consolidate.ui.previous.hint"
      choose={{
        first: 'consolidate.ui.previous.choose',
        other: 'consolidate.ui.previous.other',
        chosen: (file) => void consolidating.readPrevious(file),
      }}
      remove={{
        label: 'consolidate.ui.previous.remove',
        removed: () => consolidating.store.dispatch({ type: 'previous-read', previous: null }),
      }}
    />
  );
}
