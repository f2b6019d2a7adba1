/** The cases for the evaluation of names, taken from the platform except for a few known names. */
import { CODES } from "../../scripts/territories.mts";

/** Locales in which users are likely to type; 40 of them. */
export const LOCALES =
  "en nl de fr es it pt ru uk pl cs sk hu ro bg el tr ar he fa hi bn ta th vi id ms zh ja ko sv da nb fi et lv lt hr sr ka hy kk".split(
    " ",
  );

/** The names of territories in a locale, by alpha-2 code. */
export function namesIn(locale: string): Map<string, string> {
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  return new Map(
    CODES.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[code, name]];
    }),
  );
}

/** Names that people use for things that neither the article nor the platform's list of territories has. */
export const KNOWN_ABSENT = [
  ["England", "Engeland", "Angleterre", "Inglaterra", "Англия", "Anglia", "İngiltere", "잉글랜드"],
  ["Scotland", "Schotland", "Schottland", "Écosse", "Escocia", "Шотландия"],
  ["Wales", "Pays de Galles", "País de Gales", "Уэльс", "Cymru"],
  ["Northern Ireland", "Noord-Ierland", "Nordirland"],
  ["Burma", "Birma", "Birmanie", "Бирма"],
  ["ROK", "Republic of Korea", "Republiek Korea"],
  ["Soviet Union", "Sovjet-Unie", "USSR", "Sowjetunion", "URSS", "СССР"],
  ["Crimea", "Krim", "Крым"],
  ["Siberia", "Siberië", "Sibirien", "Сибирь"],
  ["Leningrad", "Ленинград"],
  ["EU", "European Union", "Europese Unie", "Europäische Union", "Евросоюз"],
  ["Holland", "Olanda", "Turkey", "Wit-Rusland", "Ivory Coast", "Persia", "Perzië"],
  ["Prussia", "Pruisen", "Preußen", "Yugoslavia", "Joegoslavië", "Czechoslovakia"],
  ["Moscow", "Moskou", "Chechnya", "Kyiv", "Donbas", "London", "Londen", "Texas", "California"],
  ["Europe", "Europa", "Africa", "Afrika", "Asia", "Azië"],
  ["Kim Jong Il", "Kim Il Sung", "NATO", "NAVO", "KGB", "GRU"],
].flat();

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** `count` spellings of `name` with one typing error, always the same for the same seed. */
export function typingErrors(name: string, count: number, seed: number): string[] {
  const random = generator(seed);
  const pick = (limit: number) => Math.floor(random() * limit);
  const errors = new Set<string>();
  for (let attempt = 0; errors.size < count && attempt < count * 20; attempt++) {
    const letters = [...name];
    const at = pick(letters.length);
    const letter = LETTERS[pick(LETTERS.length)] ?? "e";
    const edit = pick(4);
    if (edit === 0) letters.splice(at, 0, letter);
    else if (edit === 1) letters.splice(at, 1);
    else if (edit === 2) letters[at] = letter;
    else if (at > 0) letters.splice(at - 1, 2, letters[at] ?? "", letters[at - 1] ?? "");
    const spelling = letters.join("");
    if (spelling.toLowerCase() !== name.toLowerCase()) errors.add(spelling);
  }
  return [...errors];
}

/** A small seeded generator of numbers in [0, 1): Mulberry32 (T. Ettinger, 2017). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
