import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessed } from '../../assess';
import { allCriteria } from '../../checking/check';
import { a1 } from '../../model/cell';
import { runs } from '../../formulas/syntax';
import type { CellChange, SheetPreview } from '../../sheets/preview';
import { Icon } from '../ui/Icon';
import { LongList } from '../ui/LongList';
import { useAssessed, usePane } from '../ui/pane-context';
import { space } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';
import { contentText, valueText } from '../value-text';
import { useRowStyles } from '../ui/row-styles';

const useStyles = makeStyles({
  sheet: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  change: { padding: `${space.xs} ${space.mNudge}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { fontVariantNumeric: 'tabular-nums', fontWeight: 600, marginInlineEnd: space.s },
});

/** Every change, sheet by sheet; a sheet's cells are listed when it is unfolded. */
export function Preview({ previews }: { readonly previews: readonly SheetPreview[] }) {
  const assessed = useAssessed();
  const codes = useMemo(() => codesByRow(assessed), [assessed]);
  const shared = useSharedStyles();
  return (
    <div className={shared.tight}>
      {previews.map((preview) => (
        <Sheet
          key={preview.sheet}
          preview={preview}
          codes={preview.sheet === assessed.assessment.set.sheet ? codes : NO_CODES}
        />
      ))}
    </div>
  );
}

type Codes = ReadonlyMap<number, string>;
const NO_CODES: Codes = new Map();

/** The code of the criterion in each row of the criteria sheet. */
const codesByRow = ({ assessment }: Assessed): Codes =>
  new Map(allCriteria(assessment.fields).map(({ criterion }) => [criterion.row, criterion.shown]));

function Sheet({ preview, codes }: { readonly preview: SheetPreview; readonly codes: Codes }) {
  const { t, isShared } = usePane();
  const rows = useRowStyles();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const { sheet, isNew, changes, links, movedRows } = preview;
  const count = (kind: CellChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const text = isNew
    ? t('pane.preview.new-sheet', { cells: changes.length, links })
    : changes.length === 0
      ? t('pane.preview.same')
      : t('pane.preview.changes', {
          new: count('new'),
          changed: count('changed'),
          removed: count('removed'),
        });
  return (
    <div className={styles.sheet}>
      <button
        type="button"
        className={mergeClasses(rows.row, rows.fold, rows.bare)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={rows.head}>
          <Icon name={isOpen ? 'down' : 'right'} size={16} />
          <span className={rows.name}>
            <bdi className={shared.strong}>{sheet}</bdi>
            <span className={mergeClasses(shared.small, shared.muted, shared.block)}>{text}</span>
            {isShared && movedRows.length > 0 ? (
              <span className={mergeClasses(shared.small, shared.muted, shared.block)}>
                {t('pane.preview.moved', { rows: rowList(movedRows) })}
              </span>
            ) : null}
          </span>
        </span>
      </button>
      {isOpen ? (
        <LongList
          items={changes}
          keyOf={({ cell }) => `${cell.row} ${cell.column}`}
          label={t('pane.preview.of', { sheet })}
          estimate={30}
        >
          {(change) => <Change change={change} code={codes.get(change.cell.row) ?? ''} />}
        </LongList>
      ) : null}
    </div>
  );
}

/** So many stretches of rows are named. */
const NAMED_ROWS = 8;

/** "7–12, 15": rows as Excel numbers them. */
function rowList(rows: readonly number[]): string {
  const stretches = runs(rows).map(([first, last]) =>
    first === last ? `${first + 1}` : `${first + 1}–${last + 1}`,
  );
  return [...stretches.slice(0, NAMED_ROWS), ...(stretches.length > NAMED_ROWS ? ['…'] : [])].join(', ');
}

function Change({
  change: { cell, kind, before, after },
  code,
}: {
  readonly change: CellChange;
  readonly code: string;
}) {
  const { t, language } = usePane();
  const styles = useStyles();
  const shared = useSharedStyles();
  const place = a1(cell.row, cell.column);
  const [from, to] = [valueText(before, language), contentText(after, language)];
  return (
    <div className={mergeClasses(styles.change, shared.text, shared.small)}>
      <span className={styles.cell}>
        {code === '' ? place : t('pane.preview.row', { cell: place, code })}
      </span>
      {kind === 'new'
        ? t('pane.preview.cell.new', { to: to === '' ? t('pane.preview.blank') : to })
        : kind === 'removed'
          ? t('pane.preview.cell.removed', { from })
          : t('pane.preview.cell.changed', { from, to: to === '' ? t('pane.preview.blank') : to })}
    </div>
  );
}
