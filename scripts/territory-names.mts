/**
 * The names of every country and territory of ISO 3166-1 in many languages, from the platform's own
 * locale data (`Intl.DisplayNames`); alpha-3 codes, which that lacks, from i18n-iso-countries.
 */
import iso from "i18n-iso-countries";
import type { Lang } from "../src/factbook/model.ts";
import { nameKey } from "../src/lookup/normalise.ts";
import {
  LONGEST,
  namesFile,
  type StoredTerritoryNames,
  scriptOf,
  type Territories,
} from "../src/lookup/territories.ts";

/** The languages in which a user is likely to type a country's name. */
export const LOCALES =
  "en nl de fr es it pt ca gl eu ga cy is da nb nn sv fi et lv lt pl cs sk hu sl hr sr sr-Latn bs mk sq bg ro el ru uk be tr az kk ky uz hy ka he ar fa ur ps hi bn ta te mr th vi id ms fil sw af am mn zh zh-Hant ja ko eo".split(
    " ",
  );

/** Kosovo has no official code but is known to the locale data as XK. */
const REGIONS = [...Object.keys(iso.getAlpha2Codes()), "XK"].sort();

/** Every territory. */
export function territories(): Territories {
  return Object.fromEntries(
    REGIONS.map((code) => [
      code,
      {
        alpha3: iso.alpha2ToAlpha3(code) ?? "XKX",
        name: { en: nameIn("en", code), nl: nameIn("nl", code) },
      },
    ]),
  );
}

/** Every territory's names, by the file to store them in. */
export function territoryNames(): Map<string, StoredTerritoryNames> {
  const files = new Map<string, Record<string, [keys: string, codes: string]>>();
  for (const script of ["latin", "other"] as const)
    for (let length = 1; length <= LONGEST; length++) files.set(namesFile(length, script), {});
  for (const [key, codes] of [...codesByName()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = namesFile(key.length, scriptOf(key));
    const file = files.get(name) ?? {};
    const [keys, codesBefore] = file[key.length] ?? ["", undefined];
    file[key.length] = [keys + key, codesBefore === undefined ? codes : `${codesBefore},${codes}`];
    files.set(name, file);
  }
  return files;
}

/** What each name stands for, as `TerritoryNames` has it. */
function codesByName(): Map<string, string> {
  const displays = LOCALES.flatMap((locale) =>
    (["long", "short"] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: "region", style, fallback: "none" }),
    ),
  );
  const codes = new Map<string, string>();
  for (const alpha2 of REGIONS) {
    const main = new Set([nameKey(nameIn("en", alpha2)), nameKey(nameIn("nl", alpha2))]);
    const others = displays.flatMap((display) => display.of(alpha2) ?? []).map(nameKey);
    for (const key of new Set([...main, ...others])) {
      const code = main.has(key) ? alpha2 : alpha2.toLowerCase();
      const known = codes.get(key);
      codes.set(key, known === undefined ? code : `${known} ${code}`);
    }
  }
  return codes;
}

function nameIn(lang: Lang, alpha2: string): string {
  return new Intl.DisplayNames([lang], { type: "region" }).of(alpha2) ?? alpha2;
}
