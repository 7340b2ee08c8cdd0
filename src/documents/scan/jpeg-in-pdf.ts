/** What of a JPEG is needed to show it. */
interface JpegHead {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  /** How the camera was held (EXIF 4.6.4), 1 to 8; 1 is upright. */
  readonly orientation: number;
}

/** Where the unit square of a picture goes for each way of holding the camera, on a page of 1 by 1. */
const HELD: Readonly<Record<number, string>> = {
  2: '-1 0 0 1 1 0',
  3: '-1 0 0 -1 1 1',
  4: '1 0 0 -1 0 1',
  5: '0 -1 -1 0 1 1',
  6: '0 -1 1 0 0 1',
  7: '0 1 1 0 0 0',
  8: '0 1 -1 0 1 0',
};

/** The length of a page's long side in points: that of A4. */
const LONG_SIDE = 842;

/**
 * A PDF of one page that shows a JPEG as it was meant to be seen: PDFs hold such files as they are, so whoever reads scanned
 * PDFs reads pictures too. `null` where it is none.
 */
export function jpegInPdf(file: Uint8Array): Uint8Array | null {
  const head = headOf(file);
  if (!head) return null;
  const { width, height, components, orientation } = head;
  const turned = orientation >= 5;
  const scale = LONG_SIDE / Math.max(width, height);
  const [across, down] = (turned ? [height, width] : [width, height]).map((side) => Math.ceil(side * scale));
  const space = ({ 1: 'DeviceGray', 4: 'DeviceCMYK' } as Record<number, string>)[components] ?? 'DeviceRGB';
  const content = `q ${across} 0 0 ${down} 0 0 cm ${HELD[orientation] ?? '1 0 0 1 0 0'} cm /P Do Q`;
  const text = new TextEncoder();
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${space} /BitsPerComponent 8 /Filter /DCTDecode /Length ${file.length} >>\nstream\n`,
  ];
  const before = text.encode(
    `%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}${at === 4 ? '' : '\nendobj\n'}`).join('')}`,
  );
  // Readers find the objects without a table of where they begin.
  const after = text.encode('\nendstream\nendobj\ntrailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n');
  const pdf = new Uint8Array(before.length + file.length + after.length);
  pdf.set(before);
  pdf.set(file, before.length);
  pdf.set(after, before.length + file.length);
  return pdf;
}

/** Reads the markers of a JPEG up to the frame's. */
function headOf(file: Uint8Array): JpegHead | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let orientation = 1;
  for (let at = 2; at + 9 < file.length && file[at] === 0xff;) {
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) orientation = orientationIn(file.subarray(at + 4, at + 2 + length)) ?? orientation;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return width * height === 0 ? null : { width, height, components: file[at + 9] ?? 3, orientation };
    }
    at += 2 + length;
  }
  return null;
}

const ORIENTATION_TAG = 0x0112;

/** The orientation in a block of EXIF: the first directory of a small TIFF file. */
function orientationIn(block: Uint8Array): number | null {
  if (block.length < 20 || String.fromCharCode(...block.subarray(0, 4)) !== 'Exif') return null;
  const tiff = new DataView(block.buffer, block.byteOffset + 6, block.byteLength - 6);
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return null;
  const entries = tiff.getUint16(directory, isLittle);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return null;
    if (tiff.getUint16(at, isLittle) === ORIENTATION_TAG) return tiff.getUint16(at + 8, isLittle);
  }
  return null;
}
