/** What no file's name may hold, in Windows. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
const MAX_NAME_LENGTH = 120;

/** Names of files for texts, each once whatever its case: what a name may not hold becomes a space. */
export function fileNames(texts: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const plain = text.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').slice(0, MAX_NAME_LENGTH).trim();
    const start = plain.replace(/[. ]+$/, '');
    for (let number = 1; ; number++) {
      const free = number === 1 ? start : `${start} (${number})`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return `${free}${ending}`;
    }
  });
}
