import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LongList } from '../ui/LongList';
import { space } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';
import { useImport, useImportState } from './import-context';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: space.xxs,
    padding: `${space.s} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** Sentences with a figure that were not taken, and why: nothing is dropped without a word. */
export function FiguresLeft() {
  const { t, translateMessage } = useImport();
  const styles = useStyles();
  const shared = useSharedStyles();
  const notTaken = useImportState(({ read }) => read?.plan.notTaken);
  if (!notTaken || notTaken.length === 0) return null;
  const heading = t('import.ui.not-taken', { count: notTaken.length });
  return (
    <section className={shared.card} aria-labelledby="import-not-taken">
      <h2 id="import-not-taken" className={shared.h2}>
        {heading}
      </h2>
      <LongList items={notTaken} keyOf={(_, index) => String(index)} label={heading} estimate={70}>
        {({ text, why, source }) => (
          <div className={styles.line}>
            <span>{text}</span>
            <span className={mergeClasses(shared.small, shared.muted)}>
              {translateMessage(why)} {translateMessage(source)}
            </span>
          </div>
        )}
      </LongList>
    </section>
  );
}
