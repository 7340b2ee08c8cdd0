import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import type { ColorReader } from './file-colors';
import type { Look } from './look';

/** What reading sheets needs of the workbook's styles. */
export interface FileStyles {
  /** Looks by the numbers that cells name. */
  readonly cellStyles: readonly Look[];
  readonly color: ColorReader;
  readonly styles: XmlElement | null;
}
