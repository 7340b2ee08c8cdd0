/** A PDF of these objects, the first of which is its root; with a table of where they begin. */
export function pdfOf(objects: readonly (string | Buffer)[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const starts: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const add = (piece: string | Buffer): void => {
    const bytes = Buffer.from(piece as string);
    pieces.push(bytes);
    length += bytes.length;
  };
  objects.forEach((content, index) => {
    starts.push(length);
    add(`${index + 1} 0 obj\n`);
    add(content);
    add('\nendobj\n');
  });
  const table = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const start of starts) add(`${String(start).padStart(10, '0')} 00000 n \n`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A stream with these bytes; `more` are further entries of its dictionary. */
export const pdfStream = (content: Buffer, more = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${more} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

export const PDF_CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
export const PDF_PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
export const PDF_FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A page whose content is the fourth object and whose font is the fifth; `more` are further resources. */
export const pdfPage = (more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${more} >> >>`;

/** What a small plan draws: its title, a target, and three ruling lines. */
export const PDF_PLAN_TEXT = Buffer.from(
  'BT /F1 12 Tf 72 760 Td (KE HOACH) Tj 0 -20 Td (Cai cach hanh chinh nam 2026) Tj 0 -20 Td (I. MUC TIEU) Tj 0 -20 Td (- Tren 90% ho so dung han.) Tj ET 72 600 m 500 600 l S 72 500 m 500 500 l S 72 500 m 72 600 l S',
);
