import { Button, mergeClasses } from '@fluentui/react-components';
import { message } from '../../model/message';
import { handOverList, removalEdits, type HandOverItem } from '../../pane-edits/handover';
import { generatedSheetNames } from '../../memory/generated-sheets';
import { Icon } from '../ui/Icon';
import { contentOf, isBusy } from '../session/select';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** What must be true before sending, the steps to the Department of Home Affairs, and the way to take our marks off. */
export function HandOver() {
  const { t } = usePane();
  const assessed = useAssessed();
  const shared = useSharedStyles();
  const items = handOverList(assessed.assessment, assessed.snapshot);
  return (
    <section className={shared.card} aria-labelledby="hand-over">
      <h2 id="hand-over" className={shared.h2}>
        {t('pane.hand-over')}
      </h2>
      <ul className={mergeClasses(shared.list, shared.tight)} aria-label={t('pane.hand-over.list')}>
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ul>
      <h3 className={shared.h3}>{t('pane.hand-over.steps')}</h3>
      <ol className={mergeClasses(shared.tight, shared.pointed)}>
        <li>{t('pane.hand-over.save')}</li>
        <li>{t('pane.hand-over.sign')}</li>
        <li>{t('pane.hand-over.send')}</li>
      </ol>
      <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.hand-over.note')}</p>
      <Removal />
    </section>
  );
}

function Item({ item: { holds, isRequired, message } }: { readonly item: HandOverItem }) {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const tone = holds ? shared.good : isRequired ? shared.bad : shared.warning;
  return (
    <li className={shared.signed}>
      <span className={tone}>
        <Icon name={holds ? 'scored' : isRequired ? 'invalid' : 'missing'} size={16} />
      </span>
      <span className={shared.text}>
        {message.key === 'handover.snapshot.none'
          ? t('pane.hand-over.snapshot.none')
          : translateMessage(message)}{' '}
        <span className={mergeClasses(shared.small, tone)}>
          {t(holds ? 'pane.hand-over.done' : isRequired ? 'pane.hand-over.required' : 'pane.hand-over.open')}
        </span>
      </span>
    </li>
  );
}

/** Removes from the workbook what is ours, except the scores; it can be undone like any other write. */
function Removal() {
  const { operations, t } = usePane();
  const content = useSession(contentOf);
  const busy = useSession(isBusy);
  const shared = useSharedStyles();
  if (!content || generatedSheetNames(content).size === 0) return null;
  const remove = (sheets: boolean): void => {
    const what = message(sheets ? 'pane.removal.sheets.done' : 'pane.removal.marks.done');
    void operations.write(removalEdits(content, { sheets }), { what, sheets: [], isReport: false });
  };
  return (
    <details>
      <summary>{t('pane.removal')}</summary>
      <p className={shared.muted}>{t('pane.removal.text')}</p>
      <div className={shared.line}>
        <Button size="small" disabled={busy} onClick={() => remove(false)}>
          {t('pane.removal.marks')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => remove(true)}>
          {t('pane.removal.sheets')}
        </Button>
      </div>
    </details>
  );
}
