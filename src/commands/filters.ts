/** Options that filter records: by speaker, status, entity, paragraph, measure and date. */

import type { Result } from "../factbook/answer.ts";
import {
  type Factbook,
  isEntity,
  isWithinIn,
  paragraphsOf,
  parentsIn,
  speakersOf,
  timesOf,
  worded,
} from "../factbook/factbook.ts";
import type { Fact, Lang, When } from "../factbook/model.ts";
import { createResolver } from "../find/resolve.ts";
import { memoise } from "../memo.ts";
import { both } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown, visible } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { FILTERS, type Given, oneOf } from "./options.ts";
import { checkLength } from "./queries.ts";
import { remarksOnHits } from "./remarks.ts";

/** What tables call headings, in either language; their number is 0. */
const HEADING = /^(?:head(?:ing)?|kop)$/i;

/** The names of options are few, but resolved for every part of a run. */
const resolverOf = memoise(createResolver);

/** Whether any filter option was given. */
export function isFiltered(given: Given): boolean {
  return FILTERS.some((name) => given[name] !== undefined);
}

/** Returns a predicate for the given filter options; undefined if there are none. */
export function filterOf(given: Given, factbook: Factbook) {
  if (!isFiltered(given)) return undefined;
  const { by, status, about, paragraph, measure, since } = given;
  const facts = factbook.records.filter((record) => !isEntity(record));
  const entities = (option: string, names: typeof by, ids: readonly string[]) =>
    names?.flatMap((name) => entitiesNamed(option, name, factbook, ids));
  const measures = factbook.figures.flatMap((figure) => figure.measure ?? []);
  const paragraphs = factbook.records.flatMap((record) => [...paragraphsOf(record, factbook)]);
  const topics = facts.flatMap(({ about }) => idsOf(about));
  const wanted = {
    by: entities("--by", by, facts.flatMap(speakersOf)),
    about: entities("--about", about, topics),
    measure: measure?.map((value) => measureIn(value, sorted(measures))),
    paragraph: paragraph?.map((value) =>
      oneOf("--paragraph", value.replace(/^¶/, "").replace(HEADING, "0"), sorted(paragraphs)),
    ),
  };
  const isWithin = isWithinIn(factbook.entities);
  const isOf = (ids: readonly string[], wholes: readonly string[]) =>
    ids.some((id) => wholes.some((whole) => isWithin(id, whole)));
  const isFactWanted = (fact: Fact) =>
    (!wanted.by || isOf(speakersOf(fact), wanted.by)) &&
    (!wanted.about || isOf(idsOf(fact.about), wanted.about)) &&
    (!status || ("status" in fact && status.includes(fact.status))) &&
    (!wanted.measure || ("measure" in fact && wanted.measure.includes(fact.measure ?? ""))) &&
    (!since || isSince(fact, since));
  const isOfFacts = FILTERS.some((name) => name !== "paragraph" && given[name] !== undefined);
  return ({ id }: Pick<Result, "id">) => {
    const record = factbook.byId.get(id);
    if (record === undefined) return false;
    const stands =
      wanted.paragraph?.some((each) => paragraphsOf(record, factbook).has(each)) ?? true;
    // Entities have no speaker, status and so on: only `--paragraph` keeps them.
    return stands && (isEntity(record) ? !isOfFacts : isFactWanted(record));
  };
}

/** Remarks on the names in filter options: which are taken as misspelt, or fit several entities. */
export function remarksOnFilters({ by, about }: Given, factbook: Factbook, lang: Lang): string[] {
  const names = new Set([...(by ?? []), ...(about ?? [])]);
  return [...names].flatMap((query) =>
    remarksOnHits(resolverOf(factbook)(query).hits, shown(query), lang),
  );
}

/** Finds a measure by its value; otherwise throws a UsageError that lists the measures. */
function measureIn(value: string, measures: readonly string[]): string {
  if (measures.length === 0) throw new UsageError(ERRORS.noMeasures);
  return oneOf("--measure", value, measures);
}

function idsOf(about: Fact["about"]): string[] {
  return about.map(({ id }) => id);
}

/** Whether a fact happened (or, if that has no date, was said) on or after `since`. */
function isSince(fact: Fact, since: string): boolean {
  const dated = timesOf<When>(fact).find(({ time }) => time.from ?? time.to)?.time;
  if (dated === undefined) return false;
  return dated.to === undefined || dated.to.slice(0, since.length) >= since;
}

/**
 * The ids of the entities that a name may mean; otherwise throws a UsageError that lists those in `ids`
 * and what they belong to.
 */
function entitiesNamed(option: string, name: string, factbook: Factbook, ids: readonly string[]) {
  checkLength(name);
  const { hits, absent } = resolverOf(factbook)(name);
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

/** Sorted, without duplicates. */
function sorted<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}
