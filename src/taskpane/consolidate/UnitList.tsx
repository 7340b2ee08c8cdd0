import { Button, mergeClasses } from '@fluentui/react-components';
import { useSharedStyles } from '../ui/styles';
import { useConsolidate, useConsolidateState } from './consolidate-context';
import { FileInput } from '../ui/FileInput';
import { WORKBOOKS } from './Files';

/** The list of units that are to send, where there is one. */
export function UnitList() {
  const { consolidating, t } = useConsolidate();
  const list = useConsolidateState((state) => state.list);
  const shared = useSharedStyles();
  const chosen = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) void consolidating.readList(file);
  };
  const groups = new Set(list?.units.flatMap(({ group }) => group ?? [])).size;
  return (
    <section className={shared.card} aria-labelledby="consolidate-list">
      <h2 id="consolidate-list" className={shared.h2}>
        {t('consolidate.ui.list')}
      </h2>
      <p role="status" className={list ? shared.text : mergeClasses(shared.muted, shared.small)}>
        {list
          ? t('consolidate.ui.list.read', { file: list.file, units: list.units.length, groups })
          : t('consolidate.ui.list.hint')}
      </p>
      <div className={shared.line}>
        <FileInput chooses="one" accept={WORKBOOKS} chosen={chosen}>
          {t(list ? 'consolidate.ui.list.other' : 'consolidate.ui.list.choose')}
        </FileInput>
        {list ? (
          <Button onClick={() => consolidating.store.dispatch({ type: 'list-read', list: null })}>
            {t('consolidate.ui.list.remove')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
