// Walks a syntax tree of any shape: every object with a `type` is a node.

export interface Node {
  type: string;
  start: number;
  end: number;
}

/** Calls `visit` for each node below `root` and for `root` itself, parents first. `parents` has the nearest last. */
export function walk(root: object, visit: (node: Node, parents: Node[]) => void, parents: Node[] = []): void {
  const node = isNode(root) ? root : null;
  if (node) visit(node, parents);
  const path = node ? [...parents, node] : parents;
  for (const child of Object.values(root)) {
    if (typeof child === 'object' && child !== null) walk(child, visit, path);
  }
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'start' in value;
}

/** Identifiers that are used as a value (not a member's or property's name, not a type), with where they stand. */
export function findNames(root: object): { name: string; start: number }[] {
  const names: { name: string; start: number }[] = [];
  walk(root, (node, parents) => {
    if (node.type !== 'Identifier') return;
    const parent = parents.at(-1);
    if (parent && isNameOnly(node, parent)) return;
    if (parents.some(({ type }) => /^TS(?!As|Satisfies|NonNull|Instantiation)/.test(type))) return;
    names.push({ name: (node as Node & { name: string }).name, start: node.start });
  });
  return names;
}

function isNameOnly(node: Node, parent: Node): boolean {
  const { key, property, computed, value } = parent as Node & Record<string, unknown>;
  if (computed) return false;
  return property === node || (key === node && value !== node);
}
