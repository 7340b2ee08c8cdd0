import { Button } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n/keys';
import type { Leaf } from '../../model/criterion';
import { traitsOf } from '../../model/rule-traits';
import { readingsOf, type DeclarationForm, type Part } from './declaration-form';
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
  const { t } = usePane();
  const shared = useSharedStyles();
  const { rule } = leaf;
  return (
    <div className={shared.fields}>
      {parts.map((part) => {
        const error = errors[part];
        const common = {
          label: labelOf(part, leaf, t),
          value: texts[part] ?? '',
          onChange: (text: string) => change({ [part]: text }),
          error: error ? t(error) : undefined,
        };
        return part === 'level' && rule.kind === 'levels' ? (
          <SelectField
            key={part}
            {...common}
            value={rule.levels.some(({ label }) => label === texts.level) ? (texts.level ?? '') : ''}
            options={[
              { value: '', label: t('pane.fix.level.none') },
              ...rule.levels.map(({ label, points }) => ({
                value: label,
                label: t('pane.fix.level', { level: label, points }),
              })),
            ]}
          />
        ) : (
          <FigureField key={part} {...common} />
        );
      })}
    </div>
  );
}

/** A figure; where it may be read in two ways, both are offered. */
function FigureField(field: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const readings = readingsOf(field.value);
  if (!readings) return <TextField {...field} inputMode="decimal" />;
  const [grouped, decimal] = readings;
  return (
    <div className={shared.tight}>
      <TextField
        {...field}
        error={t('pane.fix.which', { grouped: grouped.shown, decimal: decimal.shown })}
        inputMode="decimal"
      />
      <div className={shared.line}>
        {readings.map(({ shown, typed }) => (
          <Button key={shown} size="small" onClick={() => field.onChange(typed)}>
            {shown}
          </Button>
        ))}
      </div>
    </div>
  );
}

function labelOf(part: Part, { rule }: Leaf, t: ReturnType<typeof usePane>['t']): string {
  const { unit } = traitsOf(rule);
  return part === 'count' && unit !== null ? t('pane.part.count.of', { unit }) : t(`pane.part.${part}`);
}
