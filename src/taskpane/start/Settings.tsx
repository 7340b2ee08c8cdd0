import { useId } from 'react';
import { CheckField } from '../ui/CheckField';
import { SelectField } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** What is remembered on this machine: the language, light or dark, and when to score again. */
export function Settings() {
  const { preferences, prefer, say } = usePane();
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
      <SelectField
        label={say('pane.settings.scheme')}
        value={preferences.scheme ?? ''}
        onChange={(value) => prefer({ scheme: value === 'light' || value === 'dark' ? value : null })}
        options={[
          { value: '', label: say('pane.settings.scheme.excel') },
          { value: 'light', label: say('pane.settings.scheme.light') },
          { value: 'dark', label: say('pane.settings.scheme.dark') },
        ]}
      />
      <CheckField
        label={say('pane.settings.auto')}
        checked={preferences.autoRescore}
        onChange={(autoRescore) => prefer({ autoRescore })}
      />
    </section>
  );
}
