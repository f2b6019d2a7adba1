/** `--fields`: just some fields of each result, by dotted path. */
import { UsageError } from "../errors.ts";
import type { Result } from "../render/answer.ts";
import { shown } from "../render/visible.ts";

/** What is wanted of a value: all of it, or just some of its fields. */
type Wanted = "all" | Map<string, Wanted>;

/**
 * Each of `results` with only `fields`, nested as before and in the order given; a path through a
 * list applies to each of its items. A field that a record lacks is left out of it.
 */
export function pick(results: readonly Result[], fields: readonly string[]): Result[] {
  const wanted = treeOf(fields);
  return results.map((result) => pickFrom(result, wanted) as Result);
}

/** Throws a UsageError if some field is in none of `results` nor ever could be. */
export async function checkFields(
  results: readonly Result[],
  fields: readonly string[],
): Promise<void> {
  const missing = fields.filter(
    (field) => !results.some((result) => has(result, field.split("."))),
  );
  if (missing.length === 0) return;
  const { isField, fieldNames } = await import("./known-fields.ts");
  const unknown = missing.find((field) => !isField(field.split(".")));
  if (unknown !== undefined)
    throw new UsageError(
      `No field “${shown(unknown)}”. The fields are ${fieldNames().join(", ")}.`,
    );
}

function treeOf(fields: readonly string[]): Wanted {
  return fields.reduce((wanted: Wanted, field) => adding(wanted, field.split(".")), new Map());
}

/** `wanted` and the field at `path` besides; what is wanted whole stays so. */
function adding(wanted: Wanted, [step, ...rest]: readonly string[]): Wanted {
  if (step === undefined || wanted === "all") return "all";
  return wanted.set(step, adding(wanted.get(step) ?? new Map(), rest));
}

function pickFrom(value: unknown, wanted: Wanted): unknown {
  if (wanted === "all" || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pickFrom(item, wanted));
  const picked: [string, unknown][] = [];
  for (const [key, deeper] of wanted) {
    if (Object.hasOwn(value, key))
      picked.push([key, pickFrom((value as Record<string, unknown>)[key], deeper)]);
  }
  return Object.fromEntries(picked);
}

function has(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => has(item, [step, ...rest]));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
  return has((value as Record<string, unknown>)[step], rest);
}
