import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { message } from '../model/message';
import type { Around } from '../taskpane/Surroundings';
import { Icon } from '../taskpane/ui/Icon';
import { space } from '../taskpane/ui/sizes';
import { useSharedStyles } from '../taskpane/ui/styles';
import { ChooseButton } from './ChooseButton';
import { FileNotices } from './FileNotices';
import { usePage, usePageState } from './page-context';
import { newFile } from './page-operations';
import { pageMeasure } from './page-sizes';

const useStyles = makeStyles({
  room: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: space.l,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: {
    maxWidth: pageMeasure.reading,
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: space.l,
  },
  drop: {
    boxSizing: 'border-box',
    minHeight: pageMeasure.drop,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: space.s,
    padding: space.l,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
});

/** The page before a file is open: what it is for, the ways to a file, what becomes of it. */
export function Chooser({
  language,
  preferences,
  translateMessage,
  isOver,
}: Around & {
  /** Whether a file is held over the page. */
  readonly isOver: boolean;
}) {
  const { files } = usePage();
  const opening = usePageState((state) => state.opening);
  const styles = useStyles();
  const shared = useSharedStyles();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <div className={styles.room}>
      <main className={styles.main}>
        <div className={shared.spread}>
          <strong>{translateMessage(message('pane.title'))}</strong>
          <Button
            size="small"
            appearance="subtle"
            lang={other}
            onClick={() => preferences.dispatch({ language: other })}
          >
            {other === 'en' ? 'English' : 'Tiếng Việt'}
          </Button>
        </div>
        <h1 className={shared.h1}>{translateMessage(message('page.heading'))}</h1>
        <p className={shared.text}>{translateMessage(message('page.intro'))}</p>
        <div className={mergeClasses(styles.drop, isOver && styles.over)}>
          <Icon name="open" size={32} />
          <ChooseButton isPrimary>{translateMessage(message('page.choose'))}</ChooseButton>
          <span className={shared.muted}>
            {translateMessage(message(isOver ? 'page.drop.now' : 'page.drop'))}
          </span>
        </div>
        <p role="status" className={shared.text}>
          {opening === null ? '' : translateMessage(message('page.opening', { file: opening }))}
        </p>
        <FileNotices translateMessage={translateMessage} />
        <ul className={shared.pointed}>
          <li>{translateMessage(message('page.stays'))}</li>
          <li>{translateMessage(message('page.formulas'))}</li>
        </ul>
        <div className={shared.tight}>
          <div>
            <Button onClick={() => void files.open(newFile())}>
              {translateMessage(message('page.new'))}
            </Button>
          </div>
          <span className={mergeClasses(shared.small, shared.muted)}>
            {translateMessage(message('page.new.hint'))}
          </span>
        </div>
      </main>
    </div>
  );
}
