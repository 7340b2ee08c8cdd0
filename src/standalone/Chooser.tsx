import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { message } from '../model/message';
import { SCREENS_WITHOUT_WORKBOOK, type ScreenWithoutWorkbook } from '../taskpane/session/session';
import type { FrameContext } from '../taskpane/PaneFrame';
import { Icon } from '../taskpane/ui/Icon';
import { space } from '../taskpane/ui/sizes';
import { useSharedStyles } from '../taskpane/ui/styles';
import { ChooseButton } from './ChooseButton';
import { FileNotices } from './FileNotices';
import { usePage, usePageState } from './page-context';
import { newFile } from './page-operations';
import { PageHead, usePageStyles } from './PageHead';
import { pageMeasure } from './page-sizes';

const useStyles = makeStyles({
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
}: FrameContext & {
  /** Whether a file is held over the page. */
  readonly isOver: boolean;
}) {
  const { files } = usePage();
  const opening = usePageState((state) => state.opening);
  const styles = useStyles();
  const frame = usePageStyles();
  const shared = useSharedStyles();
  return (
    <div className={frame.room}>
      <main className={frame.main}>
        <PageHead language={language} preferences={preferences} translateMessage={translateMessage} />
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
        {SCREENS_WITHOUT_WORKBOOK.map((beside) => (
          <BesideTheWay key={beside} beside={beside} translateMessage={translateMessage} />
        ))}
      </main>
    </div>
  );
}

/** The way to what is done without a workbook that is open. */
function BesideTheWay({
  beside,
  translateMessage,
}: Pick<FrameContext, 'translateMessage'> & { readonly beside: ScreenWithoutWorkbook }) {
  const { page } = usePage();
  const shared = useSharedStyles();
  return (
    <section className={shared.tight} aria-labelledby={beside}>
      <h2 id={beside} className={shared.h2}>
        {translateMessage(message(`pane.${beside}`))}
      </h2>
      <p className={shared.text}>{translateMessage(message(`pane.${beside}.text`))}</p>
      <div>
        <Button onClick={() => page.dispatch({ type: 'beside', beside })}>
          {translateMessage(message(`pane.${beside}.open`))}
        </Button>
      </div>
    </section>
  );
}
