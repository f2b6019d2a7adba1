/**
 * Writes data/territories.tsv.br: the names of all ISO 3166-1 countries and territories and of parts of
 * the world in many languages, from the platform's locale data (`Intl.DisplayNames`); alpha-3 codes and
 * further English and Dutch names from i18n-iso-countries; and names missing from both, from
 * known-names.txt. src/world.ts describes the format.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import iso from "i18n-iso-countries";
import { nameKey } from "../src/find/normalise.ts";

/**
 * The languages in which users are likely to type a country's name. Related languages are adjacent, which
 * compresses well.
 */
export const LOCALES =
  "en nl af de da nb nn sv is fr es it pt ca ro fi et lv lt pl cs sk hu sl hr sr-Latn bs sq tr az uz vi id ms fil sw ru uk be bg mk sr kk ky mn el hy ka he ar fa ur hi bn ta th zh zh-Hant ja ko".split(
    " ",
  );

/** Alpha-2 codes; Kosovo has no official one, but the locale data uses XK. */
export const CODES = [...Object.keys(iso.getAlpha2Codes()), "XK"].sort();

/** Unions and continents, by their code in the locale data. */
const REGIONS = "EU UN 002 003 005 009 013 142 143 150 151 155 419".split(" ");

/** Something with a name. */
interface Thing {
  readonly code: string;
  readonly alpha3?: string;
  /** The code or name of what it belongs to, or `=` and its current name. */
  readonly whole?: string;
  readonly en: string;
  readonly nl: string;
  /** These and all other names; empty strings for missing ones. */
  readonly names: readonly string[];
}

type Naming = (code: string) => string | undefined;

function platformNaming(locale: string, style: "long" | "short"): Naming {
  const names = new Intl.DisplayNames([locale], { type: "region", style, fallback: "none" });
  return (code) => names.of(code);
}

const [EN, NL] = [platformNaming("en", "long"), platformNaming("nl", "long")];
const NAMINGS: readonly Naming[] = [
  ...LOCALES.flatMap((lang) => [platformNaming(lang, "long"), platformNaming(lang, "short")]),
  ...["en", "nl"].flatMap((lang) =>
    [0, 1, 2].map(
      (at): Naming =>
        (code) =>
          iso.getName(code, lang, { select: "all" })?.[at],
    ),
  ),
];

/** Whether a name is that of a union: "É.-U." is French for the United States, but usually means the EU. */
function isUnion(name: string): boolean {
  return REGIONS.includes(nameKey(name).toUpperCase());
}

/** A territory or region, with the names added by known-names.txt. */
function platformThing(code: string, added: readonly string[]): Thing {
  return {
    // Starts with a letter, because a query may be a number.
    code: code.replace(/^(?=\d)/, "M"),
    alpha3: CODES.includes(code) ? (iso.alpha2ToAlpha3(code) ?? "XKX") : "",
    en: EN(code) ?? code,
    nl: NL(code) ?? code,
    names: [
      ...NAMINGS.map((naming) => naming(code) ?? "").filter((name) => !isUnion(name)),
      ...added,
    ],
  };
}

/** A line of known-names.txt: a relation, what it relates to, and the things with their names. */
export interface Line {
  readonly relation: string;
  readonly whole: string;
  readonly things: readonly (readonly string[])[];
}

/** The lines of known-names.txt. */
export function readKnownNames(): Line[] {
  const text = readFileSync(join(import.meta.dirname, "known-names.txt"), "utf8");
  const lines = text.matchAll(/^(is|part of|now|other) ?([^:\n]*): (.+)$/gm);
  return Array.from(lines, ([, relation = "", whole = "", things = ""]) => ({
    relation,
    whole,
    things: things.split("; ").map((names) => names.split("/")),
  }));
}

function knownThings({ relation, whole, things }: Line): Thing[] {
  return things.map((names) => {
    const [en = "", nl = en] = names;
    const code = nameKey(en).toUpperCase();
    return { code, whole: relation === "now" ? `=${whole}` : whole, en, nl, names };
  });
}

function allThings(): Thing[] {
  const lines = readKnownNames();
  const added = (code: string) =>
    lines.flatMap(({ relation, whole, things }) =>
      relation === "is" && whole === code ? things.flat() : [],
    );
  return [
    ...[...CODES, ...REGIONS].map((code) => platformThing(code, added(code))),
    ...lines.filter(({ relation }) => relation !== "is").flatMap(knownThings),
  ];
}

/**
 * The file: a line for each thing; then, for each script after a form feed, a line with each thing's names
 * in it. Similar names are adjacent, which compresses well.
 */
export function territoryLines(): string {
  const things = allThings();
  const lines = things.map(({ code, alpha3 = "", whole = "", en, nl }) =>
    [code, alpha3, whole, en, nl].join("\t"),
  );
  const keys = things.map(({ names }) => [...new Set(names.map(nameKey).filter(Boolean))].sort());
  const scripts = [...new Set(keys.flat().map(scriptOf))].sort((a, b) => a - b);
  const parts = scripts.map((script) =>
    keys.map((own) => own.filter((key) => scriptOf(key) === script).join(" ")),
  );
  return [lines, ...parts].map((part) => part.join("\n")).join("\f");
}

/** Scripts are Unicode blocks, by the first letter; those of the Far East, which are mixed, count as one. */
function scriptOf(key: string): number {
  return Math.min(key.charCodeAt(0) >> 8, 0x30);
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    join(import.meta.dirname, "../data/territories.tsv.br"),
    brotliCompressSync(territoryLines()),
  );
