import { Button, mergeClasses } from '@fluentui/react-components';
import { columnName } from '../../model/cell';
import { message } from '../../model/message';
import type { TableRecognition, UnusedColumn } from '../../model/recognition';
import { contentOf, isBusy } from '../session/select';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import type { SheetKind } from '../../model/sheet-kind';

/** Which column plays which role, and what is filled and not used: "A mã · B tên · …; chưa dùng: H". */
export function Columns({
  kind,
  table: { columns, unused },
}: {
  readonly kind: SheetKind;
  readonly table: TableRecognition;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const inOrder = [...columns].sort((one, other) => one.column - other.column);
  const used = inOrder
    .map(({ role, column }) =>
      t('pane.found.column', { role: t(`role.${role}`), column: columnName(column) }),
    )
    .join(' · ');
  return (
    <>
      <span className={mergeClasses(shared.small, shared.muted, shared.block)}>
        {t('pane.found.columns', { columns: used })}
      </span>
      {unused.map((column) => (
        <Unused key={column.column} kind={kind} column={column} />
      ))}
    </>
  );
}

/** A filled column that is not used, and what it might be used for. */
function Unused({ kind, column }: { readonly kind: SheetKind; readonly column: UnusedColumn }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const [role] = column.roles;
  const name = columnName(column.column);
  return (
    <span className={mergeClasses(shared.small, shared.line)}>
      <span className={column.mayCount ? shared.warning : shared.muted}>
        {column.mayCount ? <Icon name="missing" size={14} /> : null}{' '}
        {t('pane.found.unused', { column: name, words: column.words })}
      </span>
      <CellButton cell={column.cell} />
      {role !== undefined ? <UseButton kind={kind} column={column.column} role={role} /> : null}
    </span>
  );
}

function UseButton({
  kind,
  column,
  role,
}: {
  readonly kind: SheetKind;
  readonly column: number;
  readonly role: UnusedColumn['roles'][number];
}) {
  const { operations, t } = usePane();
  const { recognition } = useAssessed().assessment;
  const content = useSession(contentOf);
  const busy = useSession(isBusy);
  const args = { column: columnName(column), role: t(`role.${role}`) };
  const use = async (): Promise<void> => {
    if (!content) return;
    // Reads headers, which the first load does without.
    const { mappingWith } = await import('./mapping-with');
    const what = message('pane.wrote.column', args);
    const mapping = mappingWith(kind, { column, role }, recognition, content);
    await operations.choose(mapping, { what, sheets: [], isReport: false });
  };
  return (
    <Button size="small" disabled={busy} onClick={() => void use()}>
      {t('pane.found.use', args)}
    </Button>
  );
}
