import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../model/message';
import type { FrameContext } from '../taskpane/PaneFrame';
import { space } from '../taskpane/ui/sizes';
import { useSharedStyles } from '../taskpane/ui/styles';
import { pageMeasure } from './page-sizes';

/** The page where no file is open. */
export const usePageStyles = makeStyles({
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
    outlineStyle: 'none',
  },
});

/** What the page is called, and the way to the other language. */
export function PageHead({ language, preferences, translateMessage }: FrameContext) {
  const shared = useSharedStyles();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
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
  );
}
