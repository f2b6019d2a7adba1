/** Measures for names: how often the right one is found, and how often a wrong one. */

import iso from "i18n-iso-countries";
import { LOCALES as ALL_LOCALES, CODES } from "../../scripts/territories.mts";
import { bundledFactbook } from "../../src/data.ts";
import { ENTITY_KINDS } from "../../src/factbook/factbook.ts";
import { editDistance } from "../../src/find/misspelt.ts";
import { nameKey } from "../../src/find/normalise.ts";
import { findByName } from "../../src/find/resolve.ts";
import { KNOWN_ABSENT, LOCALES, namesIn, typingErrors } from "./cases.ts";

/** A row of the table. */
export interface Measure {
  readonly name: string;
  readonly passed: number;
  readonly cases: number;
  /** The minimum share that must pass. */
  readonly floor: number;
  /** Failed cases. */
  readonly failures: readonly string[];
}

const COUNTRY = ["country"] as const;
const SHORTEST_MISTYPED = 4;

const factbook = bundledFactbook();
const present = new Set(factbook.entities.flatMap((entity) => entity.iso2 ?? []));

/** The code of the first country found for a query, if any. */
function answered(query: string): string | undefined {
  return findByName(factbook, query, COUNTRY).hits[0]?.entity.iso2;
}

function measure(
  name: string,
  floor: number,
  cases: readonly string[],
  passes: (query: string) => boolean,
): Measure {
  const failures = cases.filter((query) => !passes(query));
  return { name, passed: cases.length - failures.length, cases: cases.length, floor, failures };
}

/** The names of the article's countries and of all others, in a locale. */
function split(locale: string): { ours: [string, string][]; others: string[] } {
  const names = [...namesIn(locale)];
  return {
    ours: names.filter(([code]) => present.has(code)),
    others: names.filter(([code]) => !present.has(code)).map(([, name]) => name),
  };
}

/** The article's countries by their name in each locale, and by code. */
export function namesFound(): Measure[] {
  const perLocale = LOCALES.map((locale) => {
    const codes = new Map(split(locale).ours.map(([code, name]) => [name, code]));
    return measure(
      `found by name, ${locale}`,
      1,
      [...codes.keys()],
      (name) => answered(name) === codes.get(name),
    );
  });
  const byCode = new Map(
    factbook.entities.flatMap(({ iso2, iso3 }) =>
      iso2 && iso3
        ? ([
            [iso2, iso2],
            [iso3, iso2],
          ] as const)
        : [],
    ),
  );
  const codes = measure(
    "found by ISO code",
    1,
    [...byCode.keys()],
    (code) => answered(code) === byCode.get(code),
  );
  return [...perLocale, codes];
}

/** The keys of all absent names, in every language. */
const absentKeys: readonly string[] = [
  ...new Set(
    [...ALL_LOCALES.flatMap((locale) => split(locale).others), ...KNOWN_ABSENT].map(nameKey),
  ),
];

function isLongEnough(name: string): boolean {
  return nameKey(name).length >= SHORTEST_MISTYPED;
}

/** Whether no entity is guessed. A name, or the start of one, isn't a guess. */
function isUnguessed(query: string): boolean {
  const { hits } = findByName(factbook, query, ENTITY_KINDS);
  return hits.every(({ match }) => match.by !== "typo" && match.by !== "word");
}

/** Names absent from the article, exact and mistyped: none may find a record. */
export function absentNames(): Measure[] {
  const exact = [...new Set(LOCALES.flatMap((locale) => split(locale).others))];
  const codes = CODES.filter((code) => !present.has(code)).flatMap((code) => [
    code,
    iso.alpha2ToAlpha3(code) ?? "XKX",
  ]);
  const mistyped = (names: readonly string[]) =>
    names.filter(isLongEnough).flatMap((name, i) => typingErrors(name, 10, i));
  const territories = ["en", "nl"].flatMap((locale) => mistyped(split(locale).others));
  const isUnanswered = (query: string) =>
    findByName(factbook, query, ENTITY_KINDS).hits.length === 0;
  return [
    measure("absent names without a record", 1, exact, isUnanswered),
    measure("absent ISO codes without a record", 1, codes, isUnanswered),
    measure("absent names, mistyped, without a record", 1, territories, isUnguessed),
    measure("known absent names without a record", 1, KNOWN_ABSENT, isUnanswered),
    measure(
      "known absent names, mistyped, without a record",
      1,
      mistyped(KNOWN_ABSENT),
      isUnguessed,
    ),
  ];
}

/** The letters of a text as bits; an edit changes at most two. */
function lettersOf(text: string): number {
  return text.split("").reduce((bits, unit) => bits | (1 << (unit.charCodeAt(0) % 32)), 0);
}

function bitsIn(number: number): number {
  return number.toString(2).replace(/[-0]/g, "").length;
}

const absentWithLetters = absentKeys.map((key) => ({ key, letters: lettersOf(key) }));

/** Whether an absent name is at least as close to `query` as the `name` that was mistyped. */
function isExplainedOtherwise(query: string, name: string): boolean {
  const [typed, meant] = [nameKey(query), nameKey(name)];
  const edits = editDistance(typed, meant);
  const own = lettersOf(typed);
  return absentWithLetters.some(
    ({ key, letters }) =>
      Math.abs(key.length - typed.length) <= edits &&
      // Measuring the distance would take longer.
      bitsIn((letters ^ own) >>> 0) <= 2 * edits &&
      editDistance(typed, key) <= edits,
  );
}

/** Typing errors in names that nothing else explains must find the entity first. */
function errorsFound(
  what: string,
  names: Iterable<readonly [name: string, id: string]>,
  count: number,
): Measure {
  const meant = new Map<string, string>();
  for (const [name, id] of names)
    if (isLongEnough(name))
      for (const error of typingErrors(name, count, name.length))
        if (!isExplainedOtherwise(error, name)) meant.set(error, id);
  const found = (query: string) =>
    findByName(factbook, query, ENTITY_KINDS).hits[0]?.entity.id === meant.get(query);
  return measure(what, 0.99, [...meant.keys()], found);
}

/** Typing errors in the names of countries, and of all entities, in English and Dutch. */
export function typingErrorsFound(): Measure[] {
  const ids = new Map(factbook.entities.map(({ id, iso2 }) => [iso2, id]));
  const countries = ["en", "nl"].flatMap((locale) =>
    split(locale).ours.map(([code, name]) => [name, ids.get(code) ?? ""] as const),
  );
  const entities = factbook.entities.flatMap(({ id, name }) =>
    Object.values(name).map((text) => [text.replace(/^(?:the|an?|de|het|een) /, ""), id] as const),
  );
  return [
    errorsFound("typing errors in countries' names found first", countries, 60),
    errorsFound("typing errors in all entities' names found first", entities, 20),
  ];
}

/** All measures for names, in the order of the table. */
export function nameMeasures(): Measure[] {
  return [...namesFound(), ...absentNames(), ...typingErrorsFound()];
}
