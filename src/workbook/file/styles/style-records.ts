import type { XmlElement } from '../xml/xml-tree';

/**
 * The records of a numbered list of the styles part, in their order. Where a program offers several readings
 * (`mc:AlternateContent`, ECMA-376 part 3), the one for whoever does not know its extension counts, as in Excel.
 */
export const styleRecords = (list: XmlElement | undefined): readonly XmlElement[] =>
  (list?.children ?? []).flatMap((child) =>
    child.local === 'AlternateContent'
      ? (child.children.find(({ local }) => local === 'Fallback')?.children ?? [])
      : [child],
  );
