import type { Book } from '../book/book';

/** Draws a tab for each visible sheet; `goTo` is called with the name of the one that is pressed. */
export function drawTabs(place: HTMLElement, book: Book, goTo: (sheet: string) => void): void {
  const tabs = book.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = sheet.name;
      tab.setAttribute('aria-current', String(sheet === book.active));
      if (sheet.tabColor !== '') tab.style.boxShadow = `inset 0 3px ${sheet.tabColor}`;
      tab.addEventListener('click', () => goTo(sheet.name));
      return tab;
    });
  place.replaceChildren(...tabs);
}
