/** The measures of the evaluation: how often the right fact is found, and how often a wrong one. */

import iso from "i18n-iso-countries";
import { CODES } from "../../scripts/territories.mts";
import { bundledFactbook } from "../../src/data.ts";
import { join } from "../../src/factbook/join.ts";
import { findByName } from "../../src/find/names.ts";
import { nameKey } from "../../src/find/normalise.ts";
import { answerQuestion } from "../../src/find/words/ask.ts";
import { LOCALES, namesIn, type Questions, readQuestions, typingErrors } from "./cases.ts";

/** One row of the table. */
export interface Measure {
  readonly name: string;
  readonly passed: number;
  readonly cases: number;
  /** The least share that may pass. */
  readonly floor: number;
  /** Cases that did not pass. */
  readonly failures: readonly string[];
}

const COUNTRY = ["country"] as const;
const SHORTEST_MISTYPED = 5;

const factbook = bundledFactbook();
const present = new Set(factbook.entities.flatMap((entity) => entity.iso2 ?? []));

/** The code of the country that a query is answered with first, if any. */
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

/** Names of the article's countries and of all others, in one locale. */
function split(locale: string): { ours: [string, string][]; others: string[] } {
  const names = [...namesIn(locale)];
  return {
    ours: names.filter(([code]) => present.has(code)),
    others: names.filter(([code]) => !present.has(code)).map(([, name]) => name),
  };
}

/** The article's countries by name in each locale, and by code. */
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

/** Other countries and territories, exactly and mistyped: none may get a record. */
export function absentNames(): Measure[] {
  const exact = [...new Set(LOCALES.flatMap((locale) => split(locale).others))];
  const codes = CODES.filter((code) => !present.has(code)).flatMap((code) => [
    code,
    iso.alpha2ToAlpha3(code) ?? "XKX",
  ]);
  const mistyped = ["en", "nl"].flatMap((locale) =>
    split(locale)
      .others.filter((name) => nameKey(name).length >= SHORTEST_MISTYPED)
      .flatMap((name, i) => typingErrors(name, 10, i)),
  );
  const isSilent = (query: string) => answered(query) === undefined;
  return [
    measure("absent names without a record", 1, exact, isSilent),
    measure("absent ISO codes without a record", 1, codes, isSilent),
    measure("absent names, mistyped, without a record", 0.995, mistyped, isSilent),
  ];
}

/** Typing errors in the names of the article's countries, in English and Dutch. */
export function typingErrorsFound(): Measure {
  const meant = new Map<string, string>();
  for (const locale of ["en", "nl"])
    for (const [code, name] of split(locale).ours)
      if (nameKey(name).length >= SHORTEST_MISTYPED)
        for (const error of typingErrors(name, 60, name.length)) meant.set(error, code);
  return measure(
    "typing errors found at first place",
    0.99,
    [...meant.keys()],
    (query) => answered(query) === meant.get(query),
  );
}

/** Questions of a file: answered rightly, and rightly not answered. */
export function questions(file: string): Measure[] {
  const { answerable, unanswerable }: Questions = readQuestions(file);
  const byText = new Map(answerable.map((question) => [question.q, question]));
  const isRight = (text: string) => {
    const { answer } = answerQuestion(factbook, text);
    const expected = byText.get(text);
    if (answer === undefined || expected === undefined) return false;
    const json = JSON.stringify(join(factbook, answer.record));
    const amount = answer.record.kind === "figure" ? answer.record.value.amount : undefined;
    return (
      (expected.amount === undefined || amount === expected.amount) &&
      expected.all.every((pattern) => new RegExp(pattern, "i").test(json))
    );
  };
  const isSilent = (text: string) => answerQuestion(factbook, text).answer === undefined;
  return [
    measure(`ask, ${file}: right at first place`, 0.9, [...byText.keys()], isRight),
    measure(`ask, ${file}: rightly silent`, 0.9, unanswerable, isSilent),
  ];
}

/** All measures, in the order of the table. */
export function allMeasures(): Measure[] {
  return [
    ...namesFound(),
    ...absentNames(),
    typingErrorsFound(),
    ...questions("questions.dev.json"),
    ...questions("questions.json"),
    ...questions("questions.heldout.json"),
  ];
}
