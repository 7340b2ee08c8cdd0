import type { LoadQuery } from './request';

/** What is to be loaded of an object: names in small letters, each with what is to be loaded of it in turn. */
export interface LoadTree {
  /** All properties, besides those that are named. */
  readonly all: boolean;
  readonly named: ReadonlyMap<string, LoadTree>;
}

interface GrowingTree {
  all: boolean;
  readonly named: Map<string, GrowingTree>;
}

/** "values", "format/fill/color", "format.fill.color"; "*" or nothing at all stands for all properties. */
export function loadTree(query: LoadQuery): LoadTree {
  const root: GrowingTree = { all: query.select.length === 0, named: new Map() };
  for (const path of query.select) grow(root, path);
  for (const path of query.expand) grow(root, path).all = true;
  return root;
}

/** Puts a path into the tree and returns its last part. */
function grow(root: GrowingTree, path: string): GrowingTree {
  let node = root;
  for (const name of path.split(/[/.]/).filter((part) => part !== '')) {
    if (name === '*') {
      node.all = true;
      continue;
    }
    const key = name.toLowerCase();
    const next = node.named.get(key) ?? { all: false, named: new Map<string, GrowingTree>() };
    node.named.set(key, next);
    node = next;
  }
  return node;
}

/** A navigation that is named without saying what of it stands for all its properties. */
export const whole = (tree: LoadTree): LoadTree =>
  tree.named.size === 0 ? { all: true, named: tree.named } : tree;
