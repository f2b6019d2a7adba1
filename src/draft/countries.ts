/** Which country, or what else of the world that the tool knows, a capitalised name stands for. */
import { nameKey } from "../find/normalise.ts";
import { memoise, memoiseByValue, once } from "../memo.ts";
import { type Thing, thingsCoded, thingsNamed, world } from "../world.ts";

/** The thing that `name` is the name of, a country before others; else the country of an adjective. */
export const worldThing = memoiseByValue((name: string): Thing | undefined => {
  // "US" is a country; "Us", "Do" and "Sam" are in some language, and seldom in a text.
  if (/^.{1,3}$/.test(name) && name !== name.toUpperCase()) return undefined;
  const key = nameKey(name);
  const things = thingsNamed(key);
  const country = things.find(isCountry) ?? (name.includes(" ") ? undefined : countryOf(key));
  return country ?? things[0];
});

/** Whether a thing has a code of ISO 3166-1. */
export function isCountry({ alpha3 }: Thing): boolean {
  return alpha3 !== "";
}

/** Peoples whose countries have another name. */
const IRREGULAR: readonly (readonly [name: RegExp, code: string])[] = [
  [/^ameri[ck]a(?:n|ns|an|ans|anse|nen)?$/, "US"],
  [/^brit(?:ain|ish|s|se|ten)$/, "GB"],
  [/^dutch$/, "NL"],
  [/^rus(?:sen)?$/, "RU"],
  [/^swiss$/, "CH"],
];

/** The country of "Portuguese", "Cubaanse", "Georgiërs". */
function countryOf(key: string): Thing | undefined {
  const [, code] = IRREGULAR.find(([name]) => name.test(key)) ?? [];
  if (code !== undefined) return thingsCoded(code)[0];
  return likest(key) ?? spokenIn(key) ?? spokenIn(key.replace(/[es]$/, ""));
}

const namesOf = memoise(({ name }: Thing) => Object.values(name).map(nameKey));

/** Languages by what they are called in English and Dutch. */
const tongues = once(() => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const called = ["en", "nl"].flatMap((lang) => {
    const names = new Intl.DisplayNames(lang, { type: "language", fallback: "none" });
    return codes.map((code) => [nameKey(names.of(code) ?? ""), code] as const);
  });
  return new Map(called);
});

/** The country where most speak the language of this name, if its own name begins alike. */
function spokenIn(tongue: string): Thing | undefined {
  const language = tongues().get(tongue);
  const region = language && new Intl.Locale(language).maximize().region;
  return thingsCoded(region ?? "none").find((country) =>
    namesOf(country).some((name) => name[0] === tongue[0]),
  );
}

/** By what a country's name becomes that of its people, or an adjective. */
const ENDING =
  /^(?:n|an|ian|ns|ans|anse|ians|ese|uese|ish|i|is|k|ks|kse|s|se|sch|sche|isch|ische|aan|aans|aanse|anen|nen|ees|ezen|er|ers|en|rs)$/;

/** The country whose name begins likest, if it loses little but "land": "Ukraine", "Ukrainian". */
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
    .filter(({ alike }) => ENDING.test(key.slice(alike)))
    .sort((a, b) => b.alike - a.alike || a.lost - b.lost)[0]?.country;
}
