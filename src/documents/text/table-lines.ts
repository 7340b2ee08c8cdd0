/** The cells of a line: divided by tabs, or by "|"; one cell where it is no line of a table. */
export function cellsOfLine(line: string): readonly string[] {
  if (line.includes('\t')) return line.replace(/\t+$/, '').split('\t');
  if (line.includes('|'))
    return line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
  return [line];
}

/** A line of a table that only draws: "|---|:--:|", "+----+----+". */
export const isRuleOfTable = (line: string): boolean => /^[\s|+:=-]+$/.test(line) && /[-=]{3}/.test(line);
