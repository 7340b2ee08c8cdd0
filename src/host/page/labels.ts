import type { elements } from './elements';
import { pageText, type PageLanguage, type PageText } from './texts';

/** Puts the words of the page's own controls into a language. */
export function labelPage(page: ReturnType<typeof elements>, language: PageLanguage): void {
  const t = (text: PageText): string => pageText(language, text);
  document.documentElement.lang = language;
  page.notExcel.textContent = t('notExcel');
  page.notExcel.title = t('notExcelHint');
  page.open.textContent = t('open');
  page.save.textContent = t('save');
  page.language.textContent = t('language');
  page.language.title = t('languageHint');
  page.paneTitle.textContent = t('pane');
  page.faultsSummary.textContent = t('faults');
  page.formula.setAttribute('aria-label', t('formulaBar'));
  page.nameBox.setAttribute('aria-label', t('nameBox'));
  page.grid.setAttribute('aria-label', t('grid'));
  page.tabs.setAttribute('aria-label', t('sheets'));
}
