/**
 * Fields of a record by the steps of a dotted path, `value.amount`; one through a list goes into
 * each item.
 */

/** Whether `value` has something at a path. */
export function hasField(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => hasField(item, [step, ...rest]));
  return isObject(value) && Object.hasOwn(value, step) && hasField(value[step], rest);
}

/** Only what is at `paths` of a value, nested as before and in the order given, as far as it is there. */
export function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  // Where a path ends, all is wanted, whatever others lead deeper.
  if (!isObject(value) || paths.some(({ length }) => length === 0)) return value;
  const names = new Set(paths.map(([name = ""]) => name));
  const picked = [...names].flatMap((name) => {
    const deeper = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    return Object.hasOwn(value, name) ? [[name, pick(value[name], deeper)]] : [];
  });
  return Object.fromEntries(picked);
}

/** The dotted path of every leaf of `value`; a list is one leaf. */
export function leavesOf(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([name, child]) => {
    const deeper = path === "" ? name : `${path}.${name}`;
    if (child === undefined) return [];
    return isObject(child) && !Array.isArray(child) ? leavesOf(child, deeper) : [deeper];
  });
}

/** What is at a path, as text; a list, or what is in its items, joined by "; ". */
export function textAt(value: unknown, [step, ...rest]: readonly string[]): string {
  if (Array.isArray(value)) {
    const texts = value.map((item) =>
      step === undefined ? listItem(item) : textAt(item, [step, ...rest]),
    );
    return texts.filter(Boolean).join("; ");
  }
  if (step === undefined) return isObject(value) ? listItem(value) : String(value ?? "");
  return isObject(value) && Object.hasOwn(value, step) ? textAt(value[step], rest) : "";
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
