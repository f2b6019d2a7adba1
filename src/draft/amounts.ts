/** What number a word or a few are: in digits or in letters, in English and in Dutch. */
import type { Lang } from "../factbook/model.ts";
import { withoutAccents } from "../find/normalise.ts";

/** A number; `min` and `max` of one that only tells the order of magnitude. */
export interface Amount {
  readonly amount: number;
  readonly min?: number;
  readonly max?: number;
}

/** The numbers below twenty, and the tens from there on. */
export const SMALL = {
  en: list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  nl: list(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
  ),
};
const TENS = {
  en: list("twenty thirty forty fifty sixty seventy eighty ninety"),
  nl: list("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
};

/** By what a word multiplies the number before it. */
const MAGNITUDES = {
  en: table(
    "hundred 100, dozen 12, thousand 1e3, k 1e3, million 1e6, m 1e6, billion 1e9, bn 1e9, trillion 1e12",
  ),
  nl: table("duizend 1e3, miljoen 1e6, mln 1e6, miljard 1e9, mld 1e9, mrd 1e9, biljoen 1e12"),
};

/** Words that only tell the order of magnitude, with the least number of it. */
const VAGUE = table(
  "tens 10, dozens 10, scores 10, hundreds 100, thousands 1e3, millions 1e6, billions 1e9, tientallen 10, honderden 100, duizenden 1e3, tienduizenden 1e4, honderdduizenden 1e5, miljoenen 1e6, miljarden 1e9",
);
const FRACTIONS = table(
  "half .5, a third .333, one third .333, two thirds .667, a quarter .25, one quarter .25, three quarters .75, helft .5, een derde .333, twee derde .667, tweederde .667, kwart .25, een kwart .25, drie kwart .75, driekwart .75",
);

function list(words: string): string[] {
  return words.split(" ");
}

/** Numbers by the words before them. */
function table(entries: string): ReadonlyMap<string, number> {
  const pairs = entries.split(", ").map((entry) => entry.split(/ (?=\S+$)/));
  return new Map(pairs.map(([words = "", number]) => [words, Number(number)]));
}

/** The number that `words` are, from their first to their last; undefined where they are none. */
export function amountOf(words: readonly string[], lang: Lang): Amount | undefined {
  const plain = words.map((word) => withoutAccents(word).toLowerCase());
  const fraction = FRACTIONS.get(plain.join(" "));
  if (fraction !== undefined) return { amount: fraction };
  const vague = vagueOf(plain);
  if (vague !== undefined) return { amount: vague, min: vague, max: vague * 10 - 1 };
  const amount = exactOf(plain, lang);
  return amount === undefined || amount > Number.MAX_SAFE_INTEGER ? undefined : { amount };
}

function vagueOf([first = "", ...others]: readonly string[]): number | undefined {
  const least = VAGUE.get(first);
  const [of, by = of, ...more] = others;
  if (least === undefined || more.length > 0) return undefined;
  if (by === undefined) return first === "tens" ? undefined : least;
  const factor = VAGUE.get(by);
  return factor && (by === of || of === "of") ? least * factor : undefined;
}

function exactOf(words: readonly string[], lang: Lang): number | undefined {
  const plain = words
    .join(" ")
    .replace(/(?<=^[\d.,]+)(?=(?:k|m|bn|mln|mld|mrd)$)/, " ")
    .replace(/^half an? /, "half ")
    .replace(/^an? /, "one ")
    .replace(/(?<=hundred|thousand|million) and (?!a )/, " ")
    .replace(/ and a half\b/, " half");
  let total = 0;
  let current: number | undefined;
  for (const word of plain.split(" ")) {
    const factor = MAGNITUDES[lang].get(word);
    const number = simple(word, lang);
    if (factor !== undefined && current !== undefined) {
      current *= factor;
      if (factor < 1000) continue;
      total += current;
      current = undefined;
    } else if (number === undefined || !goesWith(number, current)) return undefined;
    else current = (current ?? 0) + number;
  }
  // 1.1 million is not 1100000.0000000001.
  return Number((total + (current ?? 0)).toPrecision(15));
}

/** Whether a number adds to the one before it: "twenty" and "five", "two hundred" and "fifty". */
function goesWith(number: number, before: number | undefined): boolean {
  if (before === undefined) return true;
  if (number === 0.5) return before < 1000 && Number.isInteger(before);
  return number < 100 && (before % 100 === 0 || (before % 10 === 0 && before < 100 && number < 10));
}

/** The number that one word is: `3.400`, `1,5`, `twelve`, `drieentwintig`. */
function simple(word: string, lang: Lang): number | undefined {
  if (/^\d/.test(word)) return digits(word, lang);
  if (word === "half") return 0.5;
  if (lang === "nl") return dutch(word);
  const small = SMALL.en.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.en.indexOf(word);
  return tens < 0 ? undefined : (tens + 2) * 10;
}

/** Three digits after a mark are a group in either language, what else comes after one are decimals. */
function digits(word: string, lang: Lang): number | undefined {
  if (/^[1-9]\d{0,2}(?:([.,\u00a0\u202f])\d{3})(?:\1\d{3})*$/.test(word))
    return Number(word.replace(/\D/g, ""));
  const [group, point] = lang === "en" ? [",", "."] : [".", ","];
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+\\${point}\\d+$`).test(word);
  if (grouped) return Number(word.replaceAll(group, "").replace(point, "."));
  return /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(",", ".")) : undefined;
}

const BELOW_TWENTY = SMALL.nl.toReversed().join("|");
const BELOW_HUNDRED = `(?:(?:(?:${SMALL.nl.slice(1, 10).join("|")})en)?(?:${TENS.nl.join("|")})|${BELOW_TWENTY})`;
const BELOW_THOUSAND = `(?:(${BELOW_HUNDRED})?(honderd)(?:en)?)?(${BELOW_HUNDRED})?`;
const DUTCH = new RegExp(`^(?:${BELOW_THOUSAND}(duizend)(?:en)?)?${BELOW_THOUSAND}$`);

/** A Dutch number below a million, which is one word. */
function dutch(word: string): number | undefined {
  if (word === "anderhalf") return 1.5;
  const match = word === "" ? null : DUTCH.exec(word);
  if (!match) return undefined;
  const [, ...parts] = match;
  const [by, hundred, rest, thousand, ...ones] = parts;
  const thousands = thousand === undefined ? 0 : belowThousand(by, hundred, rest) || 1;
  return thousands * 1000 + belowThousand(...ones);
}

function belowThousand(by = "", hundred?: string, rest = ""): number {
  const hundreds = hundred === undefined ? 0 : belowHundred(by) || 1;
  return hundreds * 100 + belowHundred(rest);
}

function belowHundred(word: string): number {
  const small = SMALL.nl.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.nl.findIndex((each) => word.endsWith(each));
  if (tens < 0) return 0;
  const units = word.slice(0, -(TENS.nl[tens] ?? "").length).replace(/en$/, "");
  return (tens + 2) * 10 + Math.max(0, SMALL.nl.indexOf(units));
}
