import type { SourceFacts } from './source-files';

/** Files and functions longer than this are hard to read at one go. Lines count with blank ones and comments. */
export const LIMITS = { file: 250, function: 60 } as const;

/** Exported names that two files declare: a reader who finds the one may take it for the other. */
export function namesWithTwoMeanings(facts: readonly SourceFacts[]): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, name } of facts.flatMap(({ exports }) => exports))
    files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files]
    .filter(([, places]) => places.size > 1)
    .map(([name, places]) => `${name}: ${[...places].sort().join(', ')}`)
    .sort();
}

/**
 * Exports that no other file of the sources takes, as "file name". A type is not among them while another export
 * of its file names it: whoever calls a function may need to name what it takes.
 */
export function deadExports(facts: readonly SourceFacts[]): readonly string[] {
  const taken = new Set(facts.flatMap(({ imports }) => imports.map(({ from, name }) => `${from} ${name}`)));
  const dead = facts.flatMap(({ file, exports }) => {
    if (taken.has(`${file} *`)) return [];
    const isNamedBeside = (name: string): boolean =>
      exports.some((other) => other.name !== name && other.mentions.has(name));
    return exports
      .filter(({ name, isType }) => !taken.has(`${file} ${name}`) && !(isType && isNamedBeside(name)))
      .map(({ name }) => `${file} ${name}`);
  });
  return [...new Set(dead)].sort();
}

/** Files and functions that are too long, as "file (lines)" and "file name (lines)". */
export function tooLong(facts: readonly SourceFacts[]): readonly string[] {
  return [
    ...facts.filter(({ lines }) => lines > LIMITS.file).map(({ file, lines }) => `${file} (${lines})`),
    ...facts
      .flatMap(({ functions }) => functions)
      .filter(({ lines }) => lines > LIMITS.function)
      .map(({ file, name, lines }) => `${file} ${name} (${lines})`),
  ].sort();
}
