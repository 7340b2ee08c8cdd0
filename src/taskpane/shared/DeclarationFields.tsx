import type { MessageKey } from '../../i18n/keys';
import type { Leaf } from '../../model/criterion';
import type { Part, PartTexts } from './declaration-form';
import { SelectField, TextField } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { traitsOf } from '../../model/rule-traits';

/** One field for each part that the rule asks for. */
export function DeclarationFields({
  leaf,
  parts,
  texts,
  errors,
  change,
}: {
  readonly leaf: Leaf;
  readonly parts: readonly Part[];
  readonly texts: PartTexts;
  readonly errors: Readonly<Partial<Record<Part, MessageKey>>>;
  readonly change: (texts: PartTexts) => void;
}) {
  const { say } = usePane();
  const set = (part: Part, text: string): void => change({ ...texts, [part]: text });
  const { rule } = leaf;
  return (
    <div style={GRID}>
      {parts.map((part) => {
        const error = errors[part];
        const common = {
          label: labelOf(part, leaf, say),
          value: texts[part] ?? '',
          onChange: (text: string) => set(part, text),
          error: error ? say(error) : undefined,
        };
        return part === 'level' && rule.kind === 'levels' ? (
          <SelectField
            key={part}
            {...common}
            value={rule.levels.some(({ label }) => label === texts.level) ? (texts.level ?? '') : ''}
            options={[
              { value: '', label: say('pane.fix.level.none') },
              ...rule.levels.map(({ label, points }) => ({
                value: label,
                label: say('pane.fix.level', { level: label, points }),
              })),
            ]}
          />
        ) : (
          <TextField key={part} {...common} inputMode="decimal" />
        );
      })}
    </div>
  );
}

const GRID = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(7rem, 1fr))',
  gap: '0.5rem',
} as const;

function labelOf(part: Part, { rule }: Leaf, say: ReturnType<typeof usePane>['say']): string {
  const { unit } = traitsOf(rule);
  return part === 'count' && unit !== null ? say('pane.part.count.of', { unit }) : say(`pane.part.${part}`);
}
