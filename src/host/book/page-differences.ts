import type { PageMargins, SheetEdits } from '../../model/edits';
import type { Page } from './sheet';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How the sheet prints now, as edits say it; `null` where that is as before. What they cannot say is noted. */
export function pageChange(before: Page, page: Page, unsaved: Pick<Set<string>, 'add'>): SheetEdits['page'] {
  if (same(pageParts(before), pageParts(page))) return null;
  if (page.paperSize !== 'A4') unsaved.add('paper that is not A4');
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: 'A4',
    fitToWidth: page.fitToWidth === 1,
    titleRows: page.titleRows,
    footer: page.footer === '' ? null : page.footer,
    ...(page.header === before.header ? {} : { header: page.header }),
    ...(same(marginParts(before), marginParts(page)) ? {} : { margins: marginsOf(page) }),
  };
}

const marginParts = (page: Page) => [
  page.topMargin,
  page.bottomMargin,
  page.leftMargin,
  page.rightMargin,
  page.headerMargin,
];

/** In millimetres. */
function marginsOf(page: Page): PageMargins {
  const millimetres = (points: number): number => Number(((points / 72) * 25.4).toFixed(2));
  return {
    top: millimetres(page.topMargin),
    bottom: millimetres(page.bottomMargin),
    left: millimetres(page.leftMargin),
    right: millimetres(page.rightMargin),
    header: millimetres(page.headerMargin),
  };
}

const pageParts = (page: Page) => [
  page.orientation,
  page.paperSize,
  page.fitToWidth,
  page.titleRows?.first,
  page.titleRows?.last,
  page.footer,
  page.header,
  page.headerState,
  page.firstPageNumber,
  ...marginParts(page),
];
