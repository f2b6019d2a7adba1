/**
 * The names of every country and territory of ISO 3166-1 in many languages, from the platform's own
 * locale data (`Intl.DisplayNames`); alpha-3 codes, which that lacks, from i18n-iso-countries.
 */
import iso from "i18n-iso-countries";
import { nameKey } from "../src/lookup/normalise.ts";
import type { Territory, TerritoryTable } from "../src/lookup/territories.ts";

/** The languages in which a user is likely to type a country's name. */
export const LOCALES =
  "en nl de fr es it pt ca gl eu ga cy is da nb nn sv fi et lv lt pl cs sk hu sl hr sr sr-Latn bs mk sq bg ro el ru uk be tr az kk ky uz hy ka he ar fa ur ps hi bn ta te mr th vi id ms fil sw af am mn zh zh-Hant ja ko eo".split(
    " ",
  );

/** Kosovo has no official code but is known to the locale data as XK. */
const REGIONS = [...Object.keys(iso.getAlpha2Codes()), "XK"].sort();

/** Each territory's names, as keys, and which territories each key names. */
export function territoryNames(): TerritoryTable {
  const displays = LOCALES.flatMap((locale) =>
    (["long", "short"] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: "region", style, fallback: "none" }),
    ),
  );
  const english = new Intl.DisplayNames(["en"], { type: "region" });
  const dutch = new Intl.DisplayNames(["nl"], { type: "region" });
  const territories: Record<string, Territory> = {};
  const names: Record<string, string> = {};
  for (const code of REGIONS) {
    const name = { en: english.of(code) ?? code, nl: dutch.of(code) ?? code };
    territories[code] = { alpha3: iso.alpha2ToAlpha3(code) ?? "XKX", name };
    const keys = [english, dutch, ...displays].flatMap((display) => display.of(code) ?? []);
    for (const key of new Set(keys.map(nameKey)))
      names[key] = names[key] === undefined ? code : `${names[key]} ${code}`;
  }
  return { territories, names };
}
