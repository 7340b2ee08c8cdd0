import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import type { ColorReader } from './file-colors';
import type { Style } from './style';

/** What reading sheets needs of the workbook's styles. */
export interface FileStyles {
  /** Looks by the numbers that cells name. */
  readonly cellStyles: readonly Style[];
  readonly color: ColorReader;
  readonly styles: XmlElement | null;
}
