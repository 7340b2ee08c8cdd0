import type { MessageKey } from '../../i18n/keys';
import type { Leaf } from '../../model/criterion';
import { traitsOf } from '../../model/rule-traits';
import type { DeclarationForm, Part } from './declaration-form';
import { SelectField, TextField } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** One field for each part that the rule asks for. */
export function DeclarationFields({
  leaf,
  form: { parts, texts, change },
  errors,
}: {
  readonly leaf: Leaf;
  readonly form: DeclarationForm;
  readonly errors: Readonly<Partial<Record<Part, MessageKey>>>;
}) {
  const { say } = usePane();
  const shared = useSharedStyles();
  const { rule } = leaf;
  return (
    <div className={shared.fields}>
      {parts.map((part) => {
        const error = errors[part];
        const common = {
          label: labelOf(part, leaf, say),
          value: texts[part] ?? '',
          onChange: (text: string) => change({ [part]: text }),
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

function labelOf(part: Part, { rule }: Leaf, say: ReturnType<typeof usePane>['say']): string {
  const { unit } = traitsOf(rule);
  return part === 'count' && unit !== null ? say('pane.part.count.of', { unit }) : say(`pane.part.${part}`);
}
