import { parse, tokenize } from '@borgar/fx/xlsx';
import type { AstExpression } from '@borgar/fx/xlsx';

/** A formula taken apart; `null` stands for an argument that was left out. */
export type Syntax = AstExpression | null;

/** Takes a formula apart; `null` where it is not one, as Excel would refuse it. */
export function parseFormula(formula: string): AstExpression | null {
  try {
    // An empty cell of an array is no formula, nor is an empty text.
    const tokens = tokenize(formula.replace(/^=/, ''));
    return tokens.length === 0 ? null : parse(tokens, { looseRefCalls: true });
  } catch {
    return null;
  }
}
