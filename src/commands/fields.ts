/** The `--fields` option, checked against the fields that exist. */
import { hasField, leavesOf } from "../factbook/fields.ts";
import { likeliest } from "../find/misspelt.ts";
import { type Both, filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { reader } from "./command.ts";

/**
 * Throws a UsageError for a field that none of `results` has, nor any of the `known` ones; without these,
 * a field that no result can have.
 */
export async function checkFields(
  results: readonly object[],
  fields: readonly string[],
  command: Both<string>,
  known?: () => readonly object[],
): Promise<void> {
  const isIn = (items: readonly object[]) => (field: string) =>
    items.some((item) => hasField(item, field.split(".")));
  const missing = fields.filter((field) => !isIn(results)(field));
  if (missing.length === 0) return;
  const { isField, fieldPaths } = await reader();
  const all = known?.();
  const isKnown = all ? isIn(all) : (field: string) => isField(field.split("."));
  const unknown = missing.find((field) => !isKnown(field));
  if (unknown === undefined) return;
  const paths = all ? [...new Set(all.flatMap((item) => leavesOf(item)))] : fieldPaths();
  const like = alike(unknown, paths);
  const advice =
    like.length > 0
      ? filled(ERRORS.didYouMean, { meant: like.join(", ") })
      : filled(ERRORS.seeFields, { command });
  throw new UsageError(ERRORS.noField, { field: shown(unknown), advice });
}

const MOST_SUGGESTED = 5;

/** Paths that start or end with the unknown field; otherwise the one that it probably misspells. */
function alike(field: string, paths: readonly string[]): string[] {
  const lower = field.toLowerCase();
  const near = paths.filter(
    (path) => path.toLowerCase().startsWith(lower) || path.toLowerCase().endsWith(`.${lower}`),
  );
  if (lower !== "" && near.length > 0) return near.slice(0, MOST_SUGGESTED);
  return [likeliest(field, paths) ?? []].flat();
}
