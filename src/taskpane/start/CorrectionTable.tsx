import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WorkbookContent } from '../../model/grid';
import type { SheetRole } from '../../model/sheet-kind';
import {
  columnsOf,
  isRequired,
  rolesOf,
  rowsOf,
  sampleRows,
  shownRoles,
  type CorrectionForm,
} from './correction-form';
import { SelectField } from '../ui/fields';
import { measure, sideBySide, space, type } from '../ui/sizes';
import { usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

const SAMPLE = 4;

const useStyles = makeStyles({
  roles: {
    display: 'grid',
    gridTemplateColumns: sideBySide(measure.wideField),
    gap: space.s,
  },
  scroll: { overflowX: 'auto', maxWidth: '100%', position: 'relative' },
  table: { borderCollapse: 'collapse', ...type.small },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${space.xxs} ${space.sNudge}`,
    verticalAlign: 'top',
    textAlign: 'start',
    maxWidth: measure.cell,
    minWidth: measure.column,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: 400,
  },
  caption: { textAlign: 'start' },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: 600 },
});

/** The column of each role, and what then is in the first rows. */
export function CorrectionTable({
  form,
  content,
  change,
}: {
  readonly form: CorrectionForm;
  readonly content: WorkbookContent;
  readonly change: (part: Partial<CorrectionForm>) => void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = useSharedStyles();
  const grid = content.grids.find(({ sheet }) => sheet === form.sheet);
  const rows = rowsOf(form);
  if (!grid || !rows) return null;
  const options = columnsOf(grid, rows).map(({ column, label }) => ({ value: String(column), label }));
  const roleName = (role: SheetRole): string => t(`role.${role}`);
  const choose = (role: SheetRole, value: string): void => {
    const others = Object.entries(form.columns).filter(([other]) => other !== role);
    const own: readonly [string, number][] = value === '' ? [] : [[role, Number(value)]];
    change({ columns: Object.fromEntries([...others, ...own]) });
  };
  return (
    <>
      <fieldset className={shared.frameless}>
        <legend className={shared.h3}>{t('pane.correct.columns')}</legend>
        <div className={styles.roles}>
          {rolesOf(form.kind).map((role) => (
            <SelectField
              key={role}
              label={
                isRequired(form.kind, role)
                  ? t('pane.correct.required', { role: roleName(role) })
                  : roleName(role)
              }
              value={form.columns[role] === undefined ? '' : String(form.columns[role])}
              onChange={(value) => choose(role, value)}
              options={[{ value: '', label: t('pane.correct.no-column') }, ...options]}
            />
          ))}
        </div>
      </fieldset>
      <Sample form={form} content={content} />
    </>
  );
}

function Sample({ form, content }: { readonly form: CorrectionForm; readonly content: WorkbookContent }) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = useSharedStyles();
  const grid = content.grids.find(({ sheet }) => sheet === form.sheet);
  const roles = shownRoles(form);
  const sample = grid ? sampleRows(grid, form, SAMPLE) : [];
  if (roles.length === 0 || sample.length === 0) {
    return <p className={shared.muted}>{t('pane.correct.no-sample')}</p>;
  }
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('pane.correct.sample')}>
      <table className={styles.table}>
        <caption className={mergeClasses(shared.small, shared.muted, styles.caption)}>
          {t('pane.correct.sample')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {t('pane.correct.row')}
            </th>
            {roles.map((role) => (
              <th key={role} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {t(`role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ row, texts }) => (
            <tr key={row}>
              <th scope="row" className={styles.cell}>
                {row + 1}
              </th>
              {texts.map((text, i) => (
                <td key={roles[i]} className={styles.cell} title={text}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
