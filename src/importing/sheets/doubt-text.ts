import type { Message, Translate } from '../../model/message';

/** Why a line should be looked at, in one cell. */
export const doubtText = (doubts: readonly Message[], t: Translate): string => doubts.map(t).join(' ');
