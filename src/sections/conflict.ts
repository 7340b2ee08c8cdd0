import { addressOf, isCellError, type CellRef, type CellValue } from '../model/cell';
import { message, type Message, type MessageArg, type MessageKey } from '../model/message';

/** Why something of a part was not taken over. */
export type ConflictKind =
  /** Two parts have something else in one cell. */
  | 'sections-differ'
  /** The whole was changed there since the part was made. */
  | 'whole-changed'
  /** The row is another section's. */
  | 'other-section'
  /** Code, name, maximum and wording come from the province. */
  | 'fixed-column'
  /** What appraisers do not fill in: figures, scores, documents of the office. */
  | 'not-appraisal'
  /** A row that the whole does not have. */
  | 'added-row'
  /** Below the list of documents there is no empty row for one more. */
  | 'no-room'
  /** Two documents have one number. */
  | 'number-taken';

/** What a section has in a cell. */
export interface OfferedValue {
  readonly section: string;
  readonly value: CellValue;
}

/** Something of a part that a person must settle: the whole is left as it was. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** The cell of the whole, or of the part where the whole has none. */
  readonly cell: CellRef;
  readonly stands: CellValue;
  /** One at least. */
  readonly offers: readonly OfferedValue[];
}

/** Where appraisers are meant, not sections of one office. */
const AMONG_APPRAISERS: Readonly<Partial<Record<ConflictKind, MessageKey>>> = {
  'sections-differ': 'collect.conflict.sections-differ',
  'whole-changed': 'collect.conflict.whole-changed',
  'other-section': 'collect.conflict.other-section',
};

/** The conflict in a sentence: the cell, who has what there, what stays. */
export function conflictMessage(
  { kind, cell, stands, offers }: Conflict,
  among: 'sections' | 'appraisers' = 'sections',
): Message {
  const [last, ...before] = offers.map(offerMessage).reverse();
  const all = before.reduce<MessageArg>(
    (rest, offer) => message('merge.offers', { offer, rest }),
    last ?? message('merge.nothing'),
  );
  const key = among === 'appraisers' ? AMONG_APPRAISERS[kind] : undefined;
  return message(key ?? `merge.conflict.${kind}`, {
    cell: addressOf(cell),
    offers: all,
    stands: shown(stands),
  });
}

const offerMessage = ({ section, value }: OfferedValue): Message =>
  message('merge.offer', { section: sectionName(section), value: shown(value) });

/** The section's name, or that nobody is named. */
export const sectionName = (section: string): MessageArg =>
  section === '' ? message('split.nobody') : section;

function shown(value: CellValue): MessageArg {
  if (value === null || value === '') return message('merge.nothing');
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
