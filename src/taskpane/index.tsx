import { createRoot } from 'react-dom/client';
import { officeWorkbook } from '../workbook/office/office-workbook';
import { environment, hostReady } from '../workbook/office/environment';
import { message } from '../model/message';
import { App } from './App';
import { ownStorage, readPreferences } from './preferences';
import { loadLanguage, translate } from './translations';

/** Starts the pane once Office.js is there. Outside Excel, and in an Excel that is too old, one sentence is shown. */
async function start(): Promise<void> {
  // Needed as soon as the workbook is read, and it does not wait for Office.js.
  void import('./assess-content');
  const isExcel = await hostReady();
  const { language, isDark, isSupported } = environment();
  const storage = ownStorage();
  await loadLanguage(readPreferences(storage).language ?? language).catch(() => undefined);
  const place = document.getElementById('root');
  if (!place) return;
  if (!isExcel || !isSupported) {
    document.getElementById('old-office')?.removeAttribute('hidden');
    return;
  }
  createRoot(place).render(
    <App workbook={officeWorkbook()} language={language} isDark={isDark} storage={storage} />,
  );
}

start().catch(() => {
  const place = document.getElementById('root');
  if (place) place.textContent = translate(message('pane.no-office'), 'vi');
});
