import { Button } from '@fluentui/react-components';
import type { AssessedCriterion } from '../../model/assessment';
import { isOfTheOffice } from '../../scoring/claims';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { takeKeyboard } from '../ui/take-keyboard';

/** What of a leaf is being put right. */
export type LeafEditing = 'declaration' | 'not-applicable' | 'rule';

/** What can be done about a leaf. */
export function LeafActions({
  leaf,
  open,
  closed,
}: {
  readonly leaf: AssessedCriterion;
  readonly open: (editing: LeafEditing) => void;
  /** The editor that was left last: its button has the keyboard again. */
  readonly closed: LeafEditing | null;
}) {
  const { operations, t } = usePane();
  const shared = useSharedStyles();
  const { criterion, outcome } = leaf;
  const isSurvey = !isOfTheOffice(leaf);
  const back = (editing: LeafEditing) => (closed === editing ? takeKeyboard : undefined);
  return (
    <div className={shared.line}>
      {isSurvey ? null : (
        <Button
          ref={back('declaration')}
          size="small"
          icon={<Icon name="edit" size={16} />}
          onClick={() => open('declaration')}
        >
          {t('pane.leaf.fix')}
        </Button>
      )}
      <Button ref={back('rule')} size="small" onClick={() => open('rule')}>
        {t('pane.leaf.fix-rule')}
      </Button>
      {isSurvey ? null : (
        <Button ref={back('not-applicable')} size="small" onClick={() => open('not-applicable')}>
          {t(outcome?.state === 'not-applicable' ? 'pane.leaf.applies' : 'pane.leaf.not-applicable')}
        </Button>
      )}
      <Button
        size="small"
        icon={<Icon name="cell" size={16} />}
        onClick={() => void operations.show(criterion.scoreCell)}
      >
        {t('pane.leaf.show')}
      </Button>
    </div>
  );
}
