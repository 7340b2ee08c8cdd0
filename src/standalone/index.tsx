import { createRoot } from 'react-dom/client';
import type { Language } from '../i18n/keys';
import { ownStorage, readPreferences } from '../taskpane/preferences';
import { createStore } from '../taskpane/session/store';
import { loadLanguage } from '../taskpane/translations';
import { downloadFile } from '../taskpane/ui/download';
import { loadLater } from './load-later';
import { pageOperationsOn } from './page-operations';
import { EMPTY_PAGE, reducePage } from './page-state';
import { Standalone } from './Standalone';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Vietnamese wherever the person reads it, else English. */
const languageOfBrowser = (): Language =>
  navigator.languages.some((language) => language.toLowerCase().startsWith('vi')) ? 'vi' : 'en';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const [language, storage] = [languageOfBrowser(), ownStorage()];
  await loadLanguage(readPreferences(storage).language ?? language).catch(() => undefined);
  // Outside what is shown: a crash of the screens loses no change.
  const page = createStore(reducePage, EMPTY_PAGE);
  const files = pageOperationsOn(page, (name, bytes) => downloadFile(name, bytes, XLSX));
  createRoot(root).render(
    <Standalone
      parts={{ page, files, consolidation: { current: null }, planImport: { current: null } }}
      language={language}
      storage={storage}
    />,
  );
  await loadLater(root);
}

void start();
