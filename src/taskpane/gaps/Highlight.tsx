import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { message } from '../../model/message';
import { highlightEdits } from '../../pane-edits/highlight';
import { isBusy } from '../session/select';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** Marks the cells of lost points in the sheet, and takes the marks off again. */
export function Highlight() {
  const { operations, t } = usePane();
  const { assessment } = useAssessed();
  const busy = useSession(isBusy);
  const highlights = useSession(({ report }) => report.highlights);
  const shared = useSharedStyles();
  const { sheet } = assessment.set;
  const mark = (to: 'on' | 'off'): void =>
    void operations.write(highlightEdits(assessment, to === 'on'), {
      what: message(to === 'on' ? 'pane.highlight.done' : 'pane.highlight.gone', { sheet }),
      sheets: [sheet],
      isReport: false,
      highlights: to,
    });
  return (
    <div className={shared.tight} role="group" aria-label={t('pane.highlight')}>
      <span className={mergeClasses(shared.small, shared.muted)}>{t('pane.highlight')}</span>
      <div className={shared.line}>
        {(['on', 'off'] as const).map((to) => (
          <ToggleButton
            key={to}
            size="small"
            checked={highlights === to}
            disabled={busy}
            onClick={() => mark(to)}
          >
            {t(`pane.highlight.${to}`)}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
