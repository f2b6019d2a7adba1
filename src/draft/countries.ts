/** Which country, or what else of the world that the tool knows, a capitalised name stands for. */
import { nameKey } from "../find/normalise.ts";
import { thingsNamed } from "../find/territories.ts";
import { memoiseByValue } from "../memo.ts";
import { type Thing, thingsCoded } from "../world.ts";

/** The thing that `name` is the name of, a country before others; else the country of an adjective. */
export const worldThing = memoiseByValue((name: string): Thing | undefined => {
  // "US" is a country; "Us", "Do" and "Sam" are in some language, and seldom in a text.
  if (/^.{1,3}$/.test(name) && name !== name.toUpperCase()) return undefined;
  const things = thingsNamed(nameKey(name));
  const people = name.includes(" ") ? undefined : peopled(nameKey(name));
  return things.find(isCountry) ?? people ?? things[0];
});

/** Whether a thing has a code of ISO 3166-1. */
export function isCountry({ alpha3 }: Thing): boolean {
  return alpha3 !== "";
}

/** Names of countries and peoples by which the platform does not know them. */
const IRREGULAR: readonly (readonly [name: RegExp, code: string])[] = [
  [/^ameri[ck]a(?:n|ns|an|ans|anse|nen)?$/, "US"],
  [/^brit(?:ain|ish|s|se|ten)$/, "GB"],
  [/^dutch$/, "NL"],
  [/^rus(?:sen)?$/, "RU"],
  [/^swiss$/, "CH"],
];

/**
 * The country of "Portuguese", "Cubaanse", "Georgiërs": the one whose name begins likest, else the one
 * where most speak the language of this name, if its own begins alike.
 */
function peopled(key: string): Thing | undefined {
  const [, irregular] = IRREGULAR.find(([name]) => name.test(key)) ?? [];
  const code = irregular ?? likest(key) ?? tongue(key) ?? tongue(key.replace(/[es]$/, ""));
  return code === undefined ? undefined : thingsCoded(code)[0];
}

/** By what a country's name becomes that of its people, or an adjective. */
const ENDING =
  /^(?:n|an|ian|ns|ans|anse|ians|ese|uese|ish|i|is|k|ks|kse|s|se|sch|sche|isch|ische|aan|aans|aanse|anen|nen|ees|ezen|er|ers|en|rs)$/;
const LEAST_ALIKE = 4;
/** What goes from a longer country's name at most, but for "land": "Ukraine", "Ukrainian". */
const MOST_LOST = 3;

function likest(key: string): string | undefined {
  let [most, least] = [LEAST_ALIKE, Number.POSITIVE_INFINITY];
  let found: string | undefined;
  for (const [name, code] of namesOf("region")) {
    const alike = sharedStart(name, key);
    const lost = name.slice(alike).replace(/^land$/, "").length;
    const isNear = lost <= (alike === LEAST_ALIKE ? 1 : MOST_LOST);
    const isNearer = alike > most || (alike === most && lost < least);
    if (!isNear || !isNearer || !ENDING.test(key.slice(alike))) continue;
    [most, least, found] = [alike, lost, code];
  }
  return found;
}

function tongue(key: string): string | undefined {
  const language = namesOf("language").get(key);
  const { region = "" } = new Intl.Locale(language ?? "und").maximize();
  const [country] = language === undefined ? [] : thingsCoded(region);
  const isAlike =
    country && Object.values(country.name).some((name) => nameKey(name)[0] === key[0]);
  return isAlike ? region : undefined;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** The codes of countries, of those that there are, or of languages, by their names in English and Dutch as the platform has them. */
const namesOf = memoiseByValue((type: "region" | "language"): ReadonlyMap<string, string> => {
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  return new Map(
    ["en", "nl"].flatMap((lang) => {
      const names = new Intl.DisplayNames(lang, { type, fallback: "none" });
      return codes.flatMap((lower): [string, string][] => {
        const code = type === "region" ? lower.toUpperCase() : lower;
        const name = names.of(code);
        const isOwn = type === "language" || thingsCoded(code).some(isCountry);
        return name === undefined || !isOwn ? [] : [[nameKey(name), code]];
      });
    }),
  );
});
