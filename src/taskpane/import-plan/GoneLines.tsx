import { mergeClasses } from '@fluentui/react-components';
import type { KnownLine } from '../../model/line-change';
import { CellButton } from '../ui/CellButton';
import { useSharedStyles } from '../ui/styles';
import { useImport } from './import-context';

/** Lines of the workbook that the plan no longer has: they stay until a person takes them out. */
export function GoneLines({ lines }: { readonly lines: readonly KnownLine[] }) {
  const { t } = useImport();
  const shared = useSharedStyles();
  const heading = t('import.ui.gone', { count: lines.length });
  return (
    <div className={shared.group}>
      <h3 className={shared.h3}>{heading}</h3>
      <p className={mergeClasses(shared.muted, shared.small)}>{t('import.ui.gone.hint')}</p>
      <ul className={shared.list} aria-label={heading}>
        {lines.map(({ cell, texts }) => (
          <li key={`${cell.row} ${texts['text'] ?? ''}`} className={shared.text}>
            {texts['content'] ?? texts['text']} <CellButton cell={cell} withSheet />
          </li>
        ))}
      </ul>
    </div>
  );
}
