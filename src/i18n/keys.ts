import type vi from './vi.json';

/** Vietnamese is the first language: a sentence exists when `vi.json` has it. */
type VietnameseSentences = typeof vi;

// The model names sentences without knowing them; here its list of them is filled in.
declare module '../model/message' {
  interface Sentences extends VietnameseSentences {}
}

export type { MessageKey } from '../model/message';

export type Language = 'vi' | 'en';
