import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { measure, space } from '../taskpane/ui/sizes';
import { usePane } from '../taskpane/ui/pane-context';
import { useSharedStyles } from '../taskpane/ui/styles';
import { ChooseButton } from './ChooseButton';
import { FileNotices } from './FileNotices';
import { usePage, usePageState } from './page-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: space.xs,
    padding: `${space.xs} ${space.m}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${space.xs} ${space.s}` },
  name: {
    flexGrow: 1,
    flexBasis: measure.cell,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The file that is open, whether it is saved, and the ways to save it and to another; always in view. */
export function FileBar({ showSheet }: { readonly showSheet: (() => void) | null }) {
  const { translateMessage, t } = usePane();
  const { files } = usePage();
  const name = usePageState((state) => state.open?.name ?? '');
  const opening = usePageState((state) => state.opening);
  const isChanged = usePageState((state) => state.isChanged);
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={styles.bar} aria-label={t('page.bar')}>
      <div className={styles.line}>
        <span className={styles.name} title={name}>
          <bdi className={shared.strong}>{name}</bdi>
          {isChanged ? (
            <span className={mergeClasses(shared.small, shared.warning)}> – {t('page.unsaved.mark')}</span>
          ) : null}
        </span>
        <Button size="small" appearance={isChanged ? 'primary' : 'secondary'} onClick={() => files.save()}>
          {t('page.save')}
        </Button>
        <ChooseButton>{t('page.other')}</ChooseButton>
        {showSheet ? (
          <Button size="small" onClick={showSheet}>
            {t('page.sheet.show')}
          </Button>
        ) : null}
      </div>
      {opening === null ? null : <span role="status">{t('page.opening', { file: opening })}</span>}
      <FileNotices translateMessage={translateMessage} />
    </section>
  );
}
