import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { SelectField } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

const useStyles = makeStyles({
  box: { accentColor: tokens.colorCompoundBrandBackground, width: '1rem', height: '1rem', flexShrink: 0 },
  label: { display: 'flex', gap: '0.5rem', alignItems: 'flex-start', minHeight: '1.5rem', cursor: 'pointer' },
});

/** What is remembered on this machine: the language and when to score again. */
export function Settings() {
  const { preferences, prefer, say } = usePane();
  const styles = useStyles();
  const looks = useLooks();
  const heading = useId();
  return (
    <section className={looks.card} aria-labelledby={heading}>
      <h2 id={heading} className={looks.h2}>
        {say('pane.settings')}
      </h2>
      <SelectField
        label={say('pane.settings.language')}
        value={preferences.language ?? ''}
        onChange={(value) => prefer({ language: value === 'vi' || value === 'en' ? value : null })}
        options={[
          { value: '', label: say('pane.settings.language.excel') },
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ]}
      />
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={preferences.autoRescore}
          onChange={(event) => prefer({ autoRescore: event.target.checked })}
        />
        {say('pane.settings.auto')}
      </label>
    </section>
  );
}
