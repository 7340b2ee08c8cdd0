import { text } from '../../model/edits';
import type { Message, Translate } from '../../model/message';
import { NOTE, TITLE } from '../../sheets/cell-styles';
import { linesSection, wholeLine } from '../../sheets/table/lines-section';
import type { SheetSection } from '../../sheets/table/section';

const TITLE_HEIGHT = 24;

/** The title of a sheet and what a reader must know of it, over the sheet's whole width. */
export function titleSection<Context extends { readonly t: Translate }>(
  title: Message,
  note: Message | null,
): SheetSection<Context> {
  return linesSection({
    id: 'title',
    lines: [
      wholeLine(({ t }: Context) => text(t(title)), TITLE, TITLE_HEIGHT),
      ...(note === null ? [] : [wholeLine(({ t }: Context) => text(t(note)), { ...NOTE, wrap: false })]),
    ],
    gap: 1,
  });
}
