import { mergeClasses } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import type { Risk } from '../../model/risk';
import { CellButton } from '../ui/CellButton';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** So many risks are enough to begin with; the rest stands in the sheets. */
const MAX_SHOWN = 20;

/** Points that are claimed and may be lost at appraisal, and what may be expected of it. */
export function Risks({ assessed: { assessment } }: { readonly assessed: Assessed }) {
  const { say } = usePane();
  const looks = useLooks();
  const { risks, expected } = assessment;
  if (!expected || risks.length === 0) return null;
  const { expected: points, atRisk, index } = expected;
  return (
    <details className={mergeClasses(looks.card, looks.fold)}>
      <summary>
        <span className={looks.strong}>{say('pane.risks', { atRisk })}</span>
      </summary>
      <p className={looks.text}>
        {index === null
          ? say('pane.risks.points', { points })
          : say('pane.risks.expected', { points, index })}
      </p>
      <ul className={mergeClasses(looks.list, looks.tight)}>
        {risks.slice(0, MAX_SHOWN).map((risk) => (
          <li key={`${risk.leaf.row} ${risk.leaf.id}`} className={looks.text}>
            <RiskLine risk={risk} />
          </li>
        ))}
      </ul>
      {risks.length > MAX_SHOWN ? (
        <p className={looks.muted}>{say('pane.more', { count: risks.length - MAX_SHOWN })}</p>
      ) : null}
    </details>
  );
}

function RiskLine({ risk: { leaf, atRisk, causes } }: { readonly risk: Risk }) {
  const { say } = usePane();
  const looks = useLooks();
  return (
    <>
      <bdi className={looks.strong}>{leaf.code}</bdi> <bdi>{leaf.name}</bdi>{' '}
      <span className={mergeClasses(looks.small, looks.muted)}>
        {say('pane.risks.line', {
          atRisk,
          causes: causes.map((cause) => say(`pane.risk.${cause}`)).join('; '),
        })}
      </span>{' '}
      <CellButton cell={leaf.leaf?.evidenceCell ?? leaf.scoreCell} />
    </>
  );
}
