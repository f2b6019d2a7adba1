/** The capitalised words of a sentence that are names, or may be, not just its first word. */
import type { Lang } from "../factbook/model.ts";
import { rarity } from "../find/words.ts";
import { memoiseByValue } from "../memo.ts";
import type { Span } from "../verify/text.ts";
import { worldThing } from "./countries.ts";
import { isCalendarWord } from "./dates.ts";
import type { Line } from "./sentences.ts";

/** What a text calls somebody or something. */
export interface Form {
  readonly form: string;
  /** Whether an office or a form of address stands before it. */
  readonly isTitled: boolean;
  /** Whether it is a name, not just a sentence's first word. */
  readonly isSure: boolean;
}

interface Word extends Span {
  readonly text: string;
  readonly isCapital: boolean;
}

const WORD =
  /\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\.(?= \p{Lu})|(?:['’]s-)?[\p{L}\p{M}\p{N}]+(?:['’&.-][\p{L}\p{M}\p{N}]+)*/gu;
/** A possessive, and what a hyphen joins to a name: "Russia's", "EU-lidstaten". */
const TAIL = /(?:['’]s|-(?:\p{Ll}|\p{N}).*)$/u;

/** The words of a part of `text`. */
function wordsIn(text: string, { start, end }: Span): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ index, 0: whole }) => {
    const word = whole.replace(TAIL, "");
    const isCapital = /^(?:['’]s-)?\p{Lu}/u.test(word) && word !== "I" && !isCalendarWord(word);
    return { text: word, isCapital, start: start + index, end: start + index + word.length };
  });
}

/** Offices and forms of address, which stand before a person's name. */
const TITLE =
  /^(?:mrs?|ms|dr|sir|lord|lady|president|vice-president|premier|prime|minister|secretary|chancellor|mayor|governor|senator|judge|justice|professor|general|colonel|captain|sergeant|king|queen|prince|princess|pope|bishop|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|meneer|mevrouw|dhr|mevr|burgemeester|wethouder|staatssecretaris|kanselier|gouverneur|rechter|hoogleraar|generaal|kolonel|kapitein|koning|koningin|prinses|paus|bisschop|directeur|voorzitter|woordvoerder|woordvoerster)\.?$/i;
/** In small letters before what is a name with it. */
const LOWER_HEAD = /\b(?:ministerie|universiteit|ministry|university) (?:van|of) $/;
/** Within a person's name, and within that of a body after its first word: "Ministry of Health". */
const PARTICLES =
  /^ (?:(?:van )?(?:de|der|den|het|['’]t)|te[rn]?|von(?: der)?|bin|ibn|al|el|du|da|di|dos|la|le|zu) $/;
const OF: Readonly<Record<Lang, RegExp>> = {
  en: /^ (?:of|for)(?: the)? $/,
  nl: /^ (?:van|voor)(?: (?:de|het))? $/,
};
const MOST_CAPITALS = 0.6;

/** Whether capitals tell names in a line: in some headlines all words have them. */
export function hasOwnCapitals({ text, isHeading }: Line): boolean {
  const words = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (text === text.toUpperCase()) return false;
  return !isHeading || words.length < 4 || capitals.length < words.length * MOST_CAPITALS;
}

/** The names in a sentence. */
export function* formsIn(text: string, sentence: Span, lang: Lang): Iterable<Form> {
  const words = wordsIn(text, sentence);
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isCapital) continue;
    const run = words.slice(at, endOf(text, words, at, at + 1, lang));
    yield* formsOf(text, run, text.slice(sentence.start, run[0]?.start), lang);
    at += run.length - 1;
  }
}

/** Past which word a name from `first` on ends that goes on to `past` at least. */
function endOf(
  text: string,
  words: readonly Word[],
  first: number,
  past: number,
  lang: Lang,
): number {
  const next = words.findIndex(({ isCapital }, at) => at >= past && isCapital);
  if (next < 0) return past;
  const between = text.slice(words[past - 1]?.end, words[next]?.start);
  const heads = words.slice(first, past).filter(({ text: word }) => !OPENING.test(word));
  const isHead = heads.length === 1 && OF[lang].test(between);
  const isJoined = /^(?:['’.]? |\u00a0| & )$/.test(between) || PARTICLES.test(between) || isHead;
  return isJoined ? endOf(text, words, first, next + 1, lang) : past;
}

/** The name that capitalised words are, without its title, and a country's adjective before that. */
function* formsOf(text: string, run: readonly Word[], before: string, lang: Lang): Iterable<Form> {
  const words = [...run];
  const isInitial = /^[^\p{L}\p{N}]*$|[:“„«‘]\s?$|\s["'(]$/u.test(before);
  let isTitled = TITLE.test(/(\p{L}+\.?),? $/u.exec(before)?.[1] ?? "");
  const whole = text.slice(words[0]?.start, words.at(-1)?.end);
  const isKnown = worldThing(whole) !== undefined;
  if (isInitial && !isKnown && words.length > 1 && isOrdinary(words, text, lang)) {
    const dropped = words.shift();
    isTitled ||= TITLE.test(dropped?.text ?? "");
  }
  while (words.length > 0 && !isKnown) {
    const [first, second] = words;
    const isTitle =
      TITLE.test(first?.text ?? "") && (lang === "en" || (isInitial && first === run[0]));
    if (isTitle) isTitled = true;
    else if (second && TITLE.test(second.text) && worldThing(first?.text ?? ""))
      yield { form: first?.text ?? "", isTitled: false, isSure: true };
    else break;
    words.shift();
  }
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const [head = ""] = LOWER_HEAD.exec(before) ?? [];
  const form = text.slice(first.start - head.length, last.end);
  const isFirst = isInitial && first === run[0];
  const isSure = !isFirst || words.length > 1 || isNameAlone(form, text);
  if (form.replace(/\P{L}/gu, "").length > 1) yield { form, isTitled, isSure };
}

/** Words that begin sentences, before a name too. */
const OPENING =
  /^(?:the|an?|in|on|at|by|for|from|of|to|with|without|after|before|since|until|under|over|near|inside|outside|between|against|despite|during|about|across|behind|beyond|when|while|where|if|as|because|although|though|but|and|or|so|yet|then|now|today|yesterday|tomorrow|last|next|this|that|these|those|its?|his|her|their|our|my|like|unlike|both|even|only|also|not|how|why|what|who|is|are|was|were|does|did|has|have|had|can|could|should|would|former)$/i;

/** Whether the first of capitalised words that begin a sentence would be in small letters within one. */
function isOrdinary([first, ...others]: readonly Word[], text: string, lang: Lang): boolean {
  const lower = first?.text.toLowerCase() ?? "";
  if (OPENING.test(lower) || (lang === "nl" && rarity(lower, "nl") < 1)) return true;
  const rest = text.slice(others[0]?.start, others.at(-1)?.end);
  return worldThing(rest) !== undefined || smallWords(text).has(lower);
}

/** The words that a text has in small letters. */
const smallWords = memoiseByValue(
  (text: string): ReadonlySet<string> =>
    new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)),
);

/** Whether the one capitalised word that begins a sentence is a name by itself. */
function isNameAlone(word: string, text: string): boolean {
  if (/\p{L}\p{Lu}/u.test(word)) return true;
  return worldThing(word) !== undefined && !smallWords(text).has(word.toLowerCase());
}
