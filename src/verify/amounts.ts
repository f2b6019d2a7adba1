/** Numbers in digits and words, in English and Dutch. */
import type { Lang } from "../factbook/model.ts";
import { withoutAccents } from "../find/normalise.ts";
import { memoiseByValue } from "../memo.ts";
import { type Span, wordsOf } from "./text.ts";

/** A number and its place in a text. */
export interface Amount extends Span {
  readonly amount: number;
  /** Whether it only gives an order of magnitude, of which it is the minimum ("thousands"). */
  readonly isVague: boolean;
}

const WORDS = {
  en: {
    ones: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty fifty sixty seventy eighty ninety",
    compound: (ten: string, one: string) => `${ten} ${one}`,
    others:
      "a dozen 12, a hundred 100, a thousand 1e3, a million 1e6, a billion 1e9, half a dozen 6, half a million 5e5, half a billion 5e8, half .5, and a half .5, a third .333, one third .333, two thirds .667, a quarter .25, one quarter .25, three quarters .75",
    times:
      "dozen 12, hundred 100, thousand 1e3, k 1e3, million 1e6, m 1e6, billion 1e9, bn 1e9, trillion 1e12",
    vague:
      "tens 10, dozens 10, scores 10, hundreds 100, thousands 1e3, tens of thousands 1e4, hundreds of thousands 1e5, millions 1e6, tens of millions 1e7, hundreds of millions 1e8, billions 1e9, tens of billions 1e10, hundreds of billions 1e11",
    joint: "(?: (?:(?<=(?:hundred|thousand|million) )and )?)?",
  },
  nl: {
    ones: "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    compound: (ten: string, one: string) => `${one}en${ten}`,
    others:
      "honderd 100, duizend 1e3, half .5, een half .5, enhalf .5, anderhalf 1.5, helft .5, een derde .333, twee derde .667, tweederde .667, kwart .25, een kwart .25, drie kwart .75, driekwart .75",
    times:
      "honderd 100, duizend 1e3, miljoen 1e6, mln 1e6, miljard 1e9, mld 1e9, mrd 1e9, biljoen 1e12",
    vague:
      "tientallen 10, honderden 100, duizenden 1e3, tienduizenden 1e4, honderdduizenden 1e5, miljoenen 1e6, tientallen miljoenen 1e7, honderden miljoenen 1e8, miljarden 1e9, tientallen miljarden 1e10, honderden miljarden 1e11",
    joint: "(?: |(?<=honderd|duizend)en)?",
  },
};

/** Three digits after a separator are a group in either language; anything else is decimals. */
const DIGITS =
  "(?<whole>[1-9]\\d{0,2}(?<mark>[.,\\x20\\u00a0\\u202f])\\d{3}(?:\\k<mark>\\d{3})*|\\d+)(?:[.,](?<decimals>\\d+))?(?![.,]?\\d)";

const grammarIn = memoiseByValue(grammarOf);

function grammarOf(lang: Lang) {
  const { ones, tens, compound, others, joint, ...words } = WORDS[lang];
  const small = ones.split(" ").map((one, at) => [one, at] as const);
  const large = tens.split(" ").map((ten, at) => [ten, 20 + at * 10] as const);
  const compounds = large.flatMap(([ten, tens]) =>
    small.slice(1, 10).map(([one, ones]) => [compound(ten, one), tens + ones] as const),
  );
  const adding = new Map([...small, ...large, ...compounds, ...table(others)]);
  const [times, vague] = [new Map(table(words.times)), new Map(table(words.vague))];
  // "5m" is millions, "5 m" is metres; "één" and "drieëntwintig" have diacritics.
  const parts = [...adding.keys(), ...times.keys(), ...vague.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (word.length > 1 ? word : `(?<=\\d)${word}`))
    .map((word) => (vague.has(word) ? `${word}(?!\\p{L})` : word))
    .map((word) => word.replaceAll("e", "[eéë][\\u0301\\u0308]?"));
  const part = `${joint}(?:${DIGITS}|(?<words>${parts.join("|")}))`;
  const pattern = new RegExp(part.replaceAll(" ", "[ \\u00a0\\u202f\\u2011-]"), "iuy");
  return { adding, times, vague, pattern };
}

/** Parses entries of a number followed by its words. */
function table(entries: string) {
  const pairs = entries.split(", ").map((entry) => entry.split(/ (?=\S+$)/));
  return pairs.map(([words = "", number]) => [words, Number(number)] as const);
}

/** Digits with a unit attached: "400kg". */
const JOINED = /\d(?=(?:[kcm]?m|[km]?g|ha|[kmg]wh?|ml|cl)(?![\p{L}\p{N}]))/giu;

/** The numbers in `text`; of those starting at the same word, the longest. */
export function* numbersIn(text: string, lang: Lang): Iterable<Amount> {
  const words = wordsOf(text);
  const joined = Array.from(text.matchAll(JOINED), ({ index }) => index + 1);
  const ends = new Set([...words.map(({ end }) => end), ...joined]);
  let past = 0;
  for (const { start } of words) {
    if (start < past) continue;
    const found = Array.from(numbersAt(text, start, lang)).findLast(({ end }) => ends.has(end));
    if (found) yield found;
    past = found?.end ?? past;
  }
}

/** The numbers starting at `start`: "two hundred and fifty" yields 2, 200 and 250. */
function* numbersAt(text: string, start: number, lang: Lang): Iterable<Amount> {
  const { adding, vague, pattern } = grammarIn(lang);
  let amount: number | undefined;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { whole, decimals = "0", words: written = "" } = match.groups ?? {};
    const words = withoutAccents(written)
      .toLowerCase()
      .replace(/[\u00a0\u202f\u2011-]/g, " ");
    const digits = Number(`${whole?.replace(/\D/g, "")}.${decimals}`);
    const first = whole === undefined ? (adding.get(words) ?? vague.get(words)) : digits;
    amount = amount === undefined ? first : extended(amount, words, lang);
    if (amount === undefined || amount > Number.MAX_SAFE_INTEGER) return;
    yield { start, end: pattern.lastIndex, amount, isVague: vague.has(words) };
    if (vague.has(words)) return;
  }
}

/** Combines a number with the words after it; undefined if they don't belong to it. */
function extended(amount: number, words: string, lang: Lang): number | undefined {
  const { adding, times } = grammarIn(lang);
  const factor = times.get(words) ?? 0;
  // In "duizend twee honderd", a hundred multiplies the two only; and 1.1 million mustn't become
  // 1100000.0000000001.
  const low = amount % factor;
  if (low > 0) return amount - low + Number((low * factor).toPrecision(15));
  const added = adding.get(words) ?? Number.NaN;
  const room = added < 100 ? 100 : added * 10;
  const isOnTop = added < 1 ? /^(?:and|enh)/.test(words) : amount % room === 0;
  // "A million and a half" is half a million more.
  const share = added < 1 ? ([1e9, 1e6].find((whole) => amount % whole === 0) ?? 1) : 1;
  return isOnTop ? amount + added * share : undefined;
}
