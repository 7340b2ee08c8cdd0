import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** Above that a browser would run out of memory before anybody could say why. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Throws a `Refusal` for a file that was changed or moved away, or that another program holds. */
export async function fileBytes(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw new Refusal(message('file.too-large'));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refusal(message('consolidate.ui.not-readable'));
  }
}
