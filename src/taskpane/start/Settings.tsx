import { useId } from 'react';
import { CheckField } from '../ui/CheckField';
import { SelectField } from '../ui/fields';
import { usePane, usePreferences } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** What is remembered on this machine: the language, light or dark, when to score again, whether the selection is followed. */
export function Settings() {
  const { preferences, isShared, operations, t } = usePane();
  const { language, scheme, autoRescore, followSelection } = usePreferences((preferred) => preferred);
  const prefer = preferences.dispatch;
  const shared = useSharedStyles();
  const heading = useId();
  return (
    <section className={shared.card} aria-labelledby={heading}>
      <h2 id={heading} className={shared.h2}>
        {t('pane.settings')}
      </h2>
      <SelectField
        label={t('pane.settings.language')}
        value={language ?? ''}
        onChange={(value) => prefer({ language: value === 'vi' || value === 'en' ? value : null })}
        options={[
          { value: '', label: t('pane.settings.language.excel') },
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ]}
      />
      <SelectField
        label={t('pane.settings.scheme')}
        value={scheme ?? ''}
        onChange={(value) => prefer({ scheme: value === 'light' || value === 'dark' ? value : null })}
        options={[
          { value: '', label: t('pane.settings.scheme.excel') },
          { value: 'light', label: t('pane.settings.scheme.light') },
          { value: 'dark', label: t('pane.settings.scheme.dark') },
        ]}
      />
      {isShared ? (
        <CheckField
          label={t('pane.settings.auto')}
          checked={autoRescore}
          onChange={(autoRescore) => prefer({ autoRescore })}
        />
      ) : null}
      {operations.onSelect ? (
        <CheckField
          label={t('pane.settings.follow')}
          checked={followSelection}
          onChange={(followSelection) => prefer({ followSelection })}
        />
      ) : null}
    </section>
  );
}
