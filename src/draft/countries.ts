/** Which country, or other place or body known to the tool, a capitalised name means. */
import { LANGS } from "../factbook/factbook.ts";
import { nameKey } from "../find/normalise.ts";
import { rarity } from "../find/words.ts";
import { memoise, memoiseByValue, once } from "../memo.ts";
import { type Thing, thingsCoded, thingsNamed, world } from "../world.ts";

/** The thing with this name, preferably a country; otherwise the country of an adjective. */
export const worldThing = memoiseByValue((name: string): Thing | undefined => {
  // "US" is a country, but "Us", "Do" and "Sam" are ordinary words that some language uses as a name.
  if (/^.{1,3}$/.test(name) && name !== name.toUpperCase()) return undefined;
  const key = nameKey(name);
  const things = thingsNamed(key);
  const country = things.find(isCountry) ?? (name.includes(" ") ? undefined : countryOf(key));
  return country ?? things[0];
});

/** Whether a thing has an ISO 3166-1 code. */
export function isCountry({ alpha3 }: Thing): boolean {
  return alpha3 !== "";
}

/** Names of peoples that differ from their country's. */
const IRREGULAR: readonly (readonly [name: RegExp, code: string])[] = [
  [/^ameri[ck]a(?:n|ns|an|ans|anse|nen)?$/, "US"],
  [/^brit(?:ain|ish|s|se|ten)$/, "GB"],
  [/^dutch$/, "NL"],
  [/^rus(?:sen)?$/, "RU"],
  [/^swiss$/, "CH"],
];

/** The country of "Portuguese", "Cubaanse" or "Georgiërs". */
function countryOf(key: string): Thing | undefined {
  const [, code] = IRREGULAR.find(([name]) => name.test(key)) ?? [];
  if (code !== undefined) return thingsCoded(code)[0];
  return likest(key) ?? spokenIn(key) ?? spokenIn(key.replace(/[es]$/, ""));
}

const namesOf = memoise(({ name }: Thing) => Object.values(name).map(nameKey));

/** Languages by their English and Dutch names. */
const tongues = once(() => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const called = LANGS.flatMap((lang) => {
    const names = new Intl.DisplayNames(lang, { type: "language", fallback: "none" });
    return codes.map((code) => [nameKey(names.of(code) ?? ""), code] as const);
  });
  return new Map(called);
});

/** The country where most people speak a language, if the two names start alike. */
function spokenIn(tongue: string): Thing | undefined {
  const language = tongues().get(tongue);
  const region = language && new Intl.Locale(language).maximize().region;
  return thingsCoded(region ?? "none").find((country) =>
    namesOf(country).some((name) => name[0] === tongue[0]),
  );
}

/** Endings that turn a country's name into an adjective or the name of its people. */
const ENDING =
  /^(?:n|an|ian|ns|ans|anse|ians|ese|uese|ish|i|is|k|ks|kse|s|se|sch|sche|isch|ische|aan|aans|aanse|anen|nen|ees|ezen|er|ers|en|rs)$/;

/**
 * The country with the longest common prefix, if hardly more than "land" is cut off: "Ukraine",
 * "Ukrainian". An ordinary word isn't one: "Greens" aren't from Greenland.
 */
function likest(key: string): Thing | undefined {
  const names = world()
    .things.filter(isCountry)
    .flatMap((country) => namesOf(country).map((name) => ({ country, name })));
  const like = names.map(({ country, name }) => {
    const differs = [...name].findIndex((letter, at) => letter !== key[at]);
    const alike = differs < 0 ? name.length : differs;
    const lost = name.slice(alike).replace(/^land$/, "").length;
    return { country, alike, lost };
  });
  return like
    .filter(({ alike, lost }) => alike >= 4 && lost <= (alike === 4 ? 1 : 3))
    .filter(({ alike }) => ENDING.test(key.slice(alike)) && rarity(key.slice(0, alike)) === 1)
    .sort((a, b) => b.alike - a.alike || a.lost - b.lost)[0]?.country;
}
