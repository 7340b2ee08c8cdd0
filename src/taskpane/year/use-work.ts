import { useState } from 'react';
import { message, type Message } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { painted } from '../one-at-a-time';

/** A piece of work on the screen of the year: whether it runs, and what came of it. */
export interface Work {
  readonly isRunning: boolean;
  readonly told: { readonly sentence: Message; readonly isProblem: boolean } | null;
  /** Begins a piece of work; what it gives is told. One runs at a time. */
  readonly run: (work: () => Promise<Message | null>) => void;
}

/** Runs one piece of work after the other and says what came of each; none throws. */
export function useWork(): Work {
  const [isRunning, setRunning] = useState(false);
  const [told, setTold] = useState<Work['told']>(null);
  const work = async (make: () => Promise<Message | null>): Promise<void> => {
    setRunning(true);
    setTold(null);
    try {
      await painted();
      const sentence = await make();
      setTold(sentence && { sentence, isProblem: false });
    } catch (error) {
      const sentence = error instanceof Refusal ? error.sentence : message('year.unexpected');
      setTold({ sentence, isProblem: true });
    } finally {
      setRunning(false);
    }
  };
  return { isRunning, told, run: (make) => void (isRunning ? undefined : work(make)) };
}

/** Larger files are no workbook of an office; their bytes would only take the memory of the page. */
const LARGEST_FILE = 128 * 1024 * 1024;

/** The bytes of a file; throws a `Refusal` for one that the browser cannot give. */
export async function bytesChosen(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw new Refusal(message('year.file-too-large', { file: file.name }));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refusal(message('year.file-unreadable', { file: file.name }));
  }
}
