/** Whether the fields that are asked for are any, and which may be meant where they are not. */

import { hasField } from "../factbook/fields.ts";
import { likeliest } from "../find/misspelt.ts";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Throws a UsageError if some field is in none of `results` nor ever could be. */
export async function checkFields(
  results: readonly object[],
  fields: readonly string[],
  command: Command["name"],
): Promise<void> {
  const isThere = (field: string) => results.some((result) => hasField(result, field.split(".")));
  if (fields.every(isThere)) return;
  const { isField, fieldPaths } = await import("../factbook/schema-fields.ts");
  const unknown = fields.find((field) => !isThere(field) && !isField(field.split(".")));
  if (unknown === undefined) return;
  const like = alike(unknown, fieldPaths());
  const advice =
    like.length > 0
      ? filled(ERRORS.didYouMean, { meant: like.join(", ") })
      : filled(ERRORS.seeFields, { command: NAMES[command] });
  throw new UsageError(ERRORS.noField, { field: shown(unknown), advice });
}

const MOST_SUGGESTED = 5;

/** The paths that begin or end as a field does that is none; else the one that it may misspell. */
function alike(field: string, paths: readonly string[]): string[] {
  const lower = field.toLowerCase();
  const near = paths.filter(
    (path) => path.toLowerCase().startsWith(lower) || path.toLowerCase().endsWith(`.${lower}`),
  );
  if (lower !== "" && near.length > 0) return near.slice(0, MOST_SUGGESTED);
  return [likeliest(field, paths) ?? []].flat();
}
