/**
 * Writes data/territories.tsv.br: the names of every country and territory of ISO 3166-1 in many
 * languages, from the platform's own locale data (`Intl.DisplayNames`); alpha-3 codes, which that
 * lacks, from i18n-iso-countries. src/find/territories.ts says what its lines are.
 */
import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import iso from "i18n-iso-countries";
import { dataPath } from "../src/data.ts";
import { nameKey } from "../src/find/normalise.ts";

/** The languages in which a user is likely to type a country's name. */
export const LOCALES =
  "en nl de fr es it pt ca gl eu ga cy is da nb nn sv fi et lv lt pl cs sk hu sl hr sr sr-Latn bs mk sq bg ro el ru uk be tr az kk ky uz hy ka he ar fa ur ps hi bn ta te mr th vi id ms fil sw af am mn zh zh-Hant ja ko eo".split(
    " ",
  );

/** Alpha-2 codes; Kosovo has no official one but is known to the locale data as XK. */
export const CODES = [...Object.keys(iso.getAlpha2Codes()), "XK"].sort();

function nameIn(lang: string, code: string): string {
  return new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code;
}

/** The codes that each name stands for, in lower case where it is the name in a third language. */
function codesByName(): Map<string, string[]> {
  const displays = LOCALES.flatMap((locale) =>
    (["long", "short"] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: "region", style, fallback: "none" }),
    ),
  );
  const codes = new Map<string, string[]>();
  for (const code of CODES) {
    const main = new Set(["en", "nl"].map((lang) => nameKey(nameIn(lang, code))));
    const others = displays.flatMap((display) => display.of(code) ?? []).map(nameKey);
    for (const key of new Set([...main, ...others]))
      codes.set(key, [...(codes.get(key) ?? []), main.has(key) ? code : code.toLowerCase()]);
  }
  return codes;
}

/** The list, each line after a line end. */
export function territoryList(): string {
  const territories = CODES.map((code) =>
    [code, iso.alpha2ToAlpha3(code) ?? "XKX", nameIn("en", code), nameIn("nl", code)].join("\t"),
  );
  const names = [...codesByName()].map(([key, codes]) => `${key}\t${codes.join(" ")}`).sort();
  return ["", ...territories, ...names, ""].join("\n");
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(dataPath("territories.tsv.br"), brotliCompressSync(territoryList()));
