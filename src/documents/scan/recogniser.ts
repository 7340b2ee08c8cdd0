import { gunzipSync } from 'fflate';
import startCore from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js';
import vietnamese from '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz';
import { portableGreyMap, type GreyPicture, type PixelBox } from './grey-picture';

/** A word as it was recognised. */
export interface Word {
  readonly text: string;
  /** 0 to 100, by the recogniser's own account. */
  readonly sureness: number;
  readonly box: PixelBox;
}

/** A line of words. */
export interface WordLine {
  readonly words: readonly Word[];
  readonly box: PixelBox;
  /** Where the letters stand, in pixels from the top. */
  readonly baseline: number;
}

/** How a picture is laid out: a whole page, or one block of text such as a cell. */
export type PictureLayout = 'page' | 'block';

/** Recognises letters in pictures; a picture takes some tenths of a second to some seconds. */
export interface Recogniser {
  readonly lines: (picture: GreyPicture, layout: PictureLayout) => readonly WordLine[];
}

/** Modes of page segmentation (PSM) and of the engine (OEM) by Tesseract's numbers. */
const SEGMENTATION: Readonly<Record<PictureLayout, string>> = { page: '3', block: '6' };
const BY_NEURAL_NETWORK = 1;
const INPUT = '/input';

/** Starts the recogniser with its Vietnamese data, all of it in this program. Rejects where WebAssembly cannot be had. */
export async function startRecogniser(): Promise<Recogniser> {
  const silent = (): void => undefined;
  const core = await startCore({ print: silent, printErr: silent });
  core.FS.writeFile('vie.traineddata', gunzipSync(vietnamese));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'vie', BY_NEURAL_NETWORK) === -1) throw new Error('no data');
  api.SetVariable('user_defined_dpi', '200');
  return {
    lines: (picture, layout) => {
      core.FS.writeFile(INPUT, portableGreyMap(picture));
      api.SetVariable('tessedit_pageseg_mode', SEGMENTATION[layout]);
      if (api.SetImageFile(1, 0) === 1) return [];
      api.Recognize(null);
      return linesIn(JSON.parse(api.GetJSONText()));
    },
  };
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What Tesseract tells of a picture, as far as it is used. */
interface Recognised {
  readonly blocks: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly {
        readonly bbox: Box;
        readonly baseline: Box;
        readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: Box }[];
      }[];
    }[];
  }[];
}

const linesIn = ({ blocks }: Recognised): readonly WordLine[] =>
  blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map(({ words, bbox, baseline }) => ({
      words: words.map((word) => ({
        text: word.text.normalize('NFC'),
        sureness: word.confidence,
        box: boxOf(word.bbox),
      })),
      box: boxOf(bbox),
      baseline: Math.max(baseline.y0, baseline.y1),
    }))
    .filter(({ words }) => words.some(({ text }) => text.trim() !== ''));

const boxOf = ({ x0, y0, x1, y1 }: Box): PixelBox => ({ left: x0, top: y0, right: x1, bottom: y1 });
