/** Fields of a record by dotted path, `value.amount`; a path through a list goes into each item. */

/** The steps of a dotted path. */
export function stepsOf(path: string): string[] {
  return path.split(".");
}

/** Whether `value` has something at a path. */
export function hasField(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => hasField(item, [step, ...rest]));
  return isObject(value) && Object.hasOwn(value, step) && hasField(value[step], rest);
}

/** What is at a path that leads through no list; undefined where there is nothing. */
export function fieldAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce((node, step) => (isObject(node) ? node[step] : undefined), value);
}

/** What is wanted of a value: all of it, or just some of its fields. */
type Wanted = "all" | Map<string, Wanted>;

/**
 * A function that leaves only `fields` of a value, nested as before and in the order given. What a
 * value lacks is left out.
 */
export function picker(fields: readonly string[]): (value: object) => object {
  const wanted = fields.reduce((all: Wanted, field) => adding(all, stepsOf(field)), new Map());
  return (value) => pick(value, wanted) as object;
}

/** `wanted` and the field at a path besides; what is wanted whole stays so. */
function adding(wanted: Wanted, [step, ...rest]: readonly string[]): Wanted {
  if (step === undefined || wanted === "all") return "all";
  return wanted.set(step, adding(wanted.get(step) ?? new Map(), rest));
}

function pick(value: unknown, wanted: Wanted): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, wanted));
  if (wanted === "all" || !isObject(value)) return value;
  const there = [...wanted].filter(([key]) => Object.hasOwn(value, key));
  return Object.fromEntries(there.map(([key, deeper]) => [key, pick(value[key], deeper)]));
}

/** Every leaf of `value` as text by its dotted path; a list is one leaf, joined by "; ". */
export function leavesOf(value: object): Map<string, string> {
  const leaves = new Map<string, string>();
  const visit = (node: unknown, path: string) => {
    if (Array.isArray(node)) leaves.set(path, node.map(listItem).join("; "));
    else if (isObject(node))
      for (const [key, child] of Object.entries(node)) visit(child, path ? `${path}.${key}` : key);
    else if (node !== undefined) leaves.set(path, String(node));
  };
  visit(value, "");
  return leaves;
}

/** In a list a record is told by its id, with its part in a fact, a selector by its offsets. */
function listItem(item: unknown): string {
  if (!isObject(item)) return String(item);
  if ("as" in item) return `${item.id} (${item.as})`;
  if ("id" in item) return String(item.id);
  if ("start" in item && "end" in item) return `${item.start}-${item.end}`;
  return JSON.stringify(item);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
