import { mergeClasses } from '@fluentui/react-components';
import type { Risk } from '../../model/risk';
import { subtractPoints } from '../../text/decimal';
import { CellButton } from '../ui/CellButton';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** So many risks are enough to begin with; the rest is in the sheets. */
const MAX_SHOWN = 20;

/** What the appraisal may take off for want of evidence: one measure, of all and of each line, and how it is made. */
export function Risks() {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const shared = useSharedStyles();
  const { risks, expected } = assessment;
  if (!expected || risks.length === 0) return null;
  const { expected: points, self, index } = expected;
  const loss = subtractPoints(self, points);
  return (
    <details className={mergeClasses(shared.card, shared.fold)}>
      <summary>
        <span className={shared.strong}>{t('pane.risks', { loss, self })}</span>
      </summary>
      <p className={shared.text}>
        {index === null ? t('pane.risks.points', { points }) : t('pane.risks.expected', { points, index })}
      </p>
      <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.risks.assumption')}</p>
      <ul className={mergeClasses(shared.list, shared.tight)}>
        {risks.slice(0, MAX_SHOWN).map((risk) => (
          <li key={`${risk.leaf.row} ${risk.leaf.id}`} className={shared.text}>
            <RiskLine risk={risk} />
          </li>
        ))}
      </ul>
      {risks.length > MAX_SHOWN ? (
        <p className={shared.muted}>{t('pane.more', { count: risks.length - MAX_SHOWN })}</p>
      ) : null}
    </details>
  );
}

function RiskLine({ risk: { leaf, expectedLoss, causes } }: { readonly risk: Risk }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <>
      <bdi className={shared.strong}>{leaf.shown}</bdi> <bdi>{leaf.name}</bdi>{' '}
      <span className={mergeClasses(shared.small, shared.muted)}>
        {t('pane.risks.line', {
          loss: expectedLoss,
          causes: causes.map((cause) => t(`pane.risk.${cause}`)).join('; '),
        })}
      </span>{' '}
      <CellButton cell={leaf.leaf?.evidenceCell ?? leaf.scoreCell} />
    </>
  );
}
