/** The options that choose among facts and fields, read against what there is. */

import type { Result } from "../factbook/answer.ts";
import {
  ENTITY_KINDS,
  type Factbook,
  isEntity,
  paragraphsOf,
  parentsIn,
  speakersOf,
  worded,
} from "../factbook/factbook.ts";
import { hasField, leavesOf } from "../factbook/fields.ts";
import type { Lang } from "../factbook/model.ts";
import { createFilter } from "../find/filter.ts";
import { likeliest } from "../find/misspelt.ts";
import { findByName } from "../find/resolve.ts";
import { type Both, both, filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown, visible } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { reader } from "./command.ts";
import { FILTERS, type Given, oneOf } from "./options.ts";
import { checkLength } from "./queries.ts";

/** Whether any of the given options chooses among records. */
export function isFiltered(given: Given): boolean {
  return FILTERS.some((name) => given[name] !== undefined);
}

/** Tells by its id whether the given options leave a record; undefined where none chooses. */
export function filterOf(given: Given, factbook: Factbook) {
  if (!isFiltered(given)) return undefined;
  const { by, about, paragraph, measure } = given;
  const facts = factbook.records.filter((record) => !isEntity(record));
  const entities = (option: string, names: typeof by, ids: readonly string[]) =>
    names?.flatMap((name) => entitiesNamed(option, name, factbook, ids));
  const measures = factbook.figures.flatMap((figure) => figure.measure ?? []);
  const paragraphs = factbook.records.flatMap((record) => [...paragraphsOf(record, factbook)]);
  const topics = facts.flatMap((fact) => fact.about.map(({ id }) => id));
  const wanted = {
    ...given,
    by: entities("--by", by, facts.flatMap(speakersOf)),
    about: entities("--about", about, topics),
    measure: measure?.map((value) => oneOf("--measure", value, sorted(measures))),
    paragraph: paragraph?.map((value) =>
      oneOf("--paragraph", value.replace(/^¶/, ""), sorted(paragraphs)),
    ),
  };
  const keeps = createFilter(wanted, factbook);
  return ({ id }: Pick<Result, "id">) => {
    const record = factbook.byId.get(id);
    return record !== undefined && keeps(record);
  };
}

/** The ids of the entities that a name may mean; throws a UsageError that tells those with such `ids`. */
function entitiesNamed(option: string, name: string, factbook: Factbook, ids: readonly string[]) {
  checkLength(name);
  const { hits, absent } = findByName(factbook, name, ENTITY_KINDS);
  if (hits.length > 0) return hits.map(({ entity }) => entity.id);
  const known = parentsIn(factbook.entities)(new Set(ids));
  const entities = factbook.entities.filter(({ id }) => known.has(id));
  const told = (lang: Lang) => entities.map((it) => visible(worded(it.name, lang))).join(", ");
  const named = absent?.name ?? shown(name);
  throw new UsageError(ERRORS.noEntity, {
    option,
    value: named,
    choices: both(told("en"), told("nl")),
  });
}

/** Each once, in order. */
function sorted<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

/** Throws a UsageError if some field is in none of `results` nor ever could be: by `known`, or in a record. */
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

/** The paths that begin or end as a field does that is none; else the one that it may misspell. */
function alike(field: string, paths: readonly string[]): string[] {
  const lower = field.toLowerCase();
  const near = paths.filter(
    (path) => path.toLowerCase().startsWith(lower) || path.toLowerCase().endsWith(`.${lower}`),
  );
  if (lower !== "" && near.length > 0) return near.slice(0, MOST_SUGGESTED);
  return [likeliest(field, paths) ?? []].flat();
}
