/** The options that choose among facts, read against what the factbook has. */

import {
  ENTITY_KINDS,
  type Factbook,
  isEntity,
  paragraphsOf,
  speakersOf,
} from "../factbook/factbook.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { createFilter } from "../find/filter.ts";
import { findByName } from "../find/resolve.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown, visible } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { FILTERS, type Given } from "./options.ts";
import { checkLength } from "./queries.ts";

export type Filter = (record: FactRecord) => boolean;

/** What the given options leave of a factbook's records; undefined where none chooses. */
export function filterOf(given: Given, factbook: Factbook): Filter | undefined {
  if (FILTERS.every((name) => given[name] === undefined)) return undefined;
  const { by, about, paragraph, measure } = given;
  const facts = factbook.records.filter((record) => !isEntity(record));
  const entities = (option: string, names: typeof by, ids: readonly string[]) =>
    names?.flatMap((name) => entitiesNamed(option, name, factbook, ids));
  const measures = factbook.figures.flatMap((figure) => figure.measure ?? []);
  const paragraphs = factbook.records.flatMap((record) => [...paragraphsOf(record, factbook)]);
  return createFilter(
    {
      ...given,
      by: entities("--by", by, facts.flatMap(speakersOf)),
      about: entities(
        "--about",
        about,
        facts.flatMap((fact) => fact.about.map(({ id }) => id)),
      ),
      measure: measure?.map((value) => known("--measure", value.toLowerCase(), measures)),
      paragraph: paragraph?.map((value) =>
        known("--paragraph", value.replace(/^¶/, ""), paragraphs),
      ),
    },
    factbook,
  );
}

/** The ids of the entities that a name may mean; throws a UsageError that tells those with such `ids`. */
function entitiesNamed(option: string, name: string, factbook: Factbook, ids: readonly string[]) {
  checkLength(name);
  const { hits, absent } = findByName(factbook, name, ENTITY_KINDS);
  if (hits.length > 0) return hits.map(({ entity }) => entity.id);
  const entities = factbook.entities.filter(({ id }) => ids.includes(id));
  const told = (lang: Lang) => entities.map((it) => visible(worded(it.name, lang))).join(", ");
  const named = absent?.name ?? shown(name);
  throw new UsageError(ERRORS.noEntity, {
    option,
    value: named,
    choices: { en: told("en"), nl: told("nl") },
  });
}

/** The one of `values` that is given; throws a UsageError that tells them. */
function known<T extends string | number>(option: string, given: string, values: readonly T[]): T {
  const value = values.find((value) => String(value) === given);
  if (value !== undefined) return value;
  const choices = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1)).join(", ");
  throw new UsageError(ERRORS.oneOf, { option, choices, value: shown(given) });
}
