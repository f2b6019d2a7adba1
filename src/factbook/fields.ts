/**
 * Access to fields by the steps of a dotted path such as `value.amount`, in upper or lower case; through a
 * list, to each item's.
 */

/** Whether `value` has something at a path. */
export function hasField(value: unknown, path: readonly string[]): boolean {
  return valuesAt(value, path).length > 0;
}

/** The value at a path as text; several values are joined by "; ". */
export function textAt(value: unknown, path: readonly string[]): string {
  return valuesAt(value, path).flat().map(told).filter(Boolean).join("; ");
}

/** All values at a path, following each item of the lists on the way. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const name = isObject(value) ? nameIn(value, step) : undefined;
  return isObject(value) && name !== undefined ? valuesAt(value[name], rest) : [];
}

/** The name of an object's field, as the object has it. */
export function nameIn(value: object, typed: string): string | undefined {
  if (Object.hasOwn(value, typed)) return typed;
  return Object.keys(value).find((name) => name.toLowerCase() === typed.toLowerCase());
}

function told(value: unknown): string {
  if (!isObject(value)) return String(value ?? "");
  return briefly(value) ?? JSON.stringify(value);
}

/** A record by its id, with its role if any; a selector by its offsets; nothing else has such a form. */
function briefly(value: Record<string, unknown>): string | undefined {
  if ("as" in value) return `${value.id} (${value.as})`;
  if ("id" in value) return String(value.id);
  return "start" in value && "end" in value ? `${value.start}-${value.end}` : undefined;
}

/** A dotted path as the first of `items` that has it spells it. */
export function spelledIn(items: readonly unknown[], path: string): string {
  let level = items;
  const steps = path.split(".").map((step) => {
    const holders = level.flat().filter(isObject);
    const [name = step] = holders.flatMap((holder) => nameIn(holder, step) ?? []);
    level = holders.map((holder) => holder[name]);
    return name;
  });
  return steps.join(".");
}

/** The part of a value at some paths, nested as before, in the order of the paths. */
export function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  // A path that ends here selects everything, even if others go deeper.
  if (!isObject(value) || paths.some(({ length }) => length === 0)) return value;
  const names = new Set(paths.map(([name = ""]) => name));
  const picked = [...names].flatMap((name) => {
    const deeper = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    const own = nameIn(value, name);
    return own === undefined ? [] : [[own, pick(value[own], deeper)]];
  });
  return Object.fromEntries(picked);
}

/** The dotted paths of all leaves; a list is one leaf. */
export function leavesOf(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([name, child]) => {
    const deeper = path === "" ? name : `${path}.${name}`;
    if (child === undefined) return [];
    return isObject(child) && !Array.isArray(child) ? leavesOf(child, deeper) : [deeper];
  });
}

/** The dotted paths of all leaves below a field that is inside lists, as the languages of `about.name`. */
export function leavesAt(items: readonly object[], field: string): string[] {
  const inside = valuesAt(items, field.split(".")).filter(isObject);
  return inside
    .filter((value) => !Array.isArray(value) && briefly(value) === undefined)
    .flatMap((value) => leavesOf(value, field));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
