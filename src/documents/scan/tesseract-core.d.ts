/** The recogniser that tesseract.js wraps, in one script with its WebAssembly. Only what is used of it. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js' {
  interface TessBaseAPI {
    /** @returns -1 where the language's data cannot be used */
    Init(dataPath: null, language: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Takes the picture in `/input`; 1 where it is none. @param exif how the camera was held, 1 to 8 */
    SetImageFile(exif: number, angle: number): number;
    Recognize(monitor: null): number;
    GetJSONText(): string;
  }
  interface TesseractCore {
    readonly TessBaseAPI: new () => TessBaseAPI;
    readonly FS: { writeFile(path: string, data: Uint8Array): void };
  }
  const start: (options: {
    readonly print: (text: string) => void;
    readonly printErr: (text: string) => void;
  }) => Promise<TesseractCore>;
  export = start;
}

/** What the recogniser knows of Vietnamese, gzipped; bundled as bytes. */
declare module '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz' {
  const data: Uint8Array;
  export = data;
}
