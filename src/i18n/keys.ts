import type vi from './vi.json';

/** The key of a sentence. Vietnamese is the first language: a sentence exists when `vi.json` has it. */
export type MessageKey = keyof typeof vi;

export type Language = 'vi' | 'en';
