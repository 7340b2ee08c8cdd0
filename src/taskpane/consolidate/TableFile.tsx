import { Button, mergeClasses } from '@fluentui/react-components';
import type { MessageKey } from '../../model/message';
import { FileInput } from '../ui/FileInput';
import { useSharedStyles } from '../ui/styles';
import { useConsolidate } from './consolidate-context';
import { WORKBOOKS } from './Files';

/** A card on which one workbook with a table is chosen, and taken away again. */
export function TableFile({
  id,
  title,
  found,
  hint,
  choose,
  remove,
}: {
  readonly id: string;
  readonly title: MessageKey;
  /** What was read of the file; `null` where none is chosen. */
  readonly found: string | null;
  readonly hint: MessageKey;
  readonly choose: {
    readonly first: MessageKey;
    readonly other: MessageKey;
    readonly chosen: (file: File) => void;
  };
  readonly remove: { readonly label: MessageKey; readonly removed: () => void };
}) {
  const { t } = useConsolidate();
  const shared = useSharedStyles();
  const chosen = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) choose.chosen(file);
  };
  const isChosen = found !== null;
  return (
    <section className={shared.card} aria-labelledby={id}>
      <h2 id={id} className={shared.h2}>
        {t(title)}
      </h2>
      <p role="status" className={isChosen ? shared.text : mergeClasses(shared.muted, shared.small)}>
        {found ?? t(hint)}
      </p>
      <div className={shared.line}>
        <FileInput chooses="one" accept={WORKBOOKS} chosen={chosen}>
          {t(isChosen ? choose.other : choose.first)}
        </FileInput>
        {isChosen ? <Button onClick={remove.removed}>{t(remove.label)}</Button> : null}
      </div>
    </section>
  );
}
