import { readText } from './xml/content';
import { attributesAt, isAt, nextEvent, xmlCursor } from './xml/cursor';
import { decodeXstring, encodeXstring, escapeText } from './xml/escape';

/** The namespace by which our custom XML part is found again. */
export const STATE_NAMESPACE = 'urn:par-index:state';

/** The custom XML that carries our state from run to run; any text survives, control characters too. */
export const stateXml = (state: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<state xmlns="${STATE_NAMESPACE}" xml:space="preserve">${escapeText(encodeXstring(state))}</state>`;

/** The state that a custom XML part carries; `null` when the part is somebody else's. */
export function stateIn(xml: string, part: string): string | null {
  if (!xml.includes(STATE_NAMESPACE)) return null;
  const cursor = xmlCursor(xml, part);
  nextEvent(cursor);
  const generated =
    isAt(cursor, 'state') && attributesAt(cursor).some(({ value }) => value === STATE_NAMESPACE);
  return generated ? decodeXstring(readText(cursor)) : null;
}
