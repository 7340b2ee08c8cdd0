import { Button, mergeClasses } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import { message } from '../../model/message';
import { handOverList, removalEdits, type HandOverItem } from '../../pane-edits/handover';
import { generatedSheetNames } from '../../memory/generated-sheets';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** What must be true before sending, the steps to the Department of Home Affairs, and the way to take our marks off. */
export function HandOver({ assessed }: { readonly assessed: Assessed }) {
  const { say } = usePane();
  const looks = useLooks();
  const items = handOverList(assessed.assessment, assessed.snapshot);
  return (
    <section className={looks.card} aria-labelledby="hand-over">
      <h2 id="hand-over" className={looks.h2}>
        {say('pane.hand-over')}
      </h2>
      <ul className={mergeClasses(looks.list, looks.tight)} aria-label={say('pane.hand-over.list')}>
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ul>
      <h3 className={looks.h3}>{say('pane.hand-over.steps')}</h3>
      <ol style={{ margin: 0, paddingInlineStart: '1.25rem' }} className={looks.tight}>
        <li>{say('pane.hand-over.save')}</li>
        <li>{say('pane.hand-over.sign')}</li>
        <li>{say('pane.hand-over.send')}</li>
      </ol>
      <p className={mergeClasses(looks.muted, looks.small)}>{say('pane.hand-over.note')}</p>
      <Removal />
    </section>
  );
}

function Item({ item: { holds, isRequired, message } }: { readonly item: HandOverItem }) {
  const { say, sayMessage } = usePane();
  const looks = useLooks();
  const tone = holds ? looks.good : isRequired ? looks.bad : looks.warning;
  return (
    <li style={{ display: 'flex', gap: '0.5rem', alignItems: 'flex-start' }}>
      <span className={tone} style={{ display: 'inline-flex', paddingTop: '0.125rem' }}>
        <Icon name={holds ? 'scored' : isRequired ? 'invalid' : 'missing'} size={16} />
      </span>
      <span className={looks.text}>
        {message.key === 'handover.snapshot.none' ? say('pane.hand-over.snapshot.none') : sayMessage(message)}{' '}
        <span className={mergeClasses(looks.small, tone)}>
          {say(
            holds ? 'pane.hand-over.done' : isRequired ? 'pane.hand-over.required' : 'pane.hand-over.open',
          )}
        </span>
      </span>
    </li>
  );
}

/** Takes out of the workbook what is ours beside the scores; it can be undone like any other write. */
function Removal() {
  const { session, operations, say } = usePane();
  const looks = useLooks();
  const content = session.loaded?.content;
  if (!content || generatedSheetNames(content).size === 0) return null;
  const remove = (sheets: boolean): void => {
    const what = message(sheets ? 'pane.removal.sheets.done' : 'pane.removal.marks.done');
    void operations.write(removalEdits(content, { sheets }), { what, sheets: [], isReport: false });
  };
  return (
    <details>
      <summary>{say('pane.removal')}</summary>
      <p className={looks.muted}>{say('pane.removal.text')}</p>
      <div className={looks.line}>
        <Button size="small" disabled={session.running !== null} onClick={() => remove(false)}>
          {say('pane.removal.marks')}
        </Button>
        <Button size="small" disabled={session.running !== null} onClick={() => remove(true)}>
          {say('pane.removal.sheets')}
        </Button>
      </div>
    </details>
  );
}
