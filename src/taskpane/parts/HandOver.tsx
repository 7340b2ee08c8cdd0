import { mergeClasses } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import { ownSheetNames } from '../../reporting/own-sheets';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** The steps to the Department of Home Affairs, with those ticked that can be seen to be done. */
export function HandOver({ assessed }: { readonly assessed: Assessed }) {
  const { session, say } = usePane();
  const looks = useLooks();
  const { total, findings } = assessed.assessment;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const content = session.loaded?.content;
  const isWritten = content !== undefined && ownSheetNames(content).size > 0;
  const steps = [
    { text: say('pane.hand-over.complete', { open: total.open }), isDone: total.open === 0 },
    { text: say('pane.hand-over.errors', { errors }), isDone: errors === 0 },
    { text: say('pane.hand-over.write'), isDone: isWritten },
    { text: say('pane.hand-over.save'), isDone: null },
    { text: say('pane.hand-over.sign'), isDone: null },
    { text: say('pane.hand-over.send'), isDone: null },
  ];
  return (
    <section className={looks.card} aria-labelledby="hand-over">
      <h2 id="hand-over" className={looks.h2}>
        {say('pane.hand-over')}
      </h2>
      <ol style={{ margin: 0, paddingInlineStart: '1.25rem' }} className={looks.tight}>
        {steps.map(({ text, isDone }) => (
          <li key={text}>
            {text}{' '}
            {isDone === null ? null : (
              <span className={mergeClasses(looks.small, isDone ? looks.good : looks.warning)}>
                <Icon name={isDone ? 'scored' : 'missing'} size={14} />{' '}
                {say(isDone ? 'pane.hand-over.done' : 'pane.hand-over.open')}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className={mergeClasses(looks.muted, looks.small)}>{say('pane.hand-over.note')}</p>
    </section>
  );
}
