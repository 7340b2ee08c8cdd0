/**
 * The name of a font of the encodings TCVN3 (".VnTime") and VNI ("VNI-Times", "VNI Times"), whose texts are
 * no Unicode and cannot be read; `null` for any other.
 */
export const legacyFont = (name: string | null): string | null =>
  name !== null && /^(\.Vn|VNI[- ])/i.test(name) ? name : null;
