/** The capitalised words of a sentence that are names, or may be, not just its first word. */
import type { Lang } from "../factbook/model.ts";
import { rarity } from "../find/words.ts";
import { worldThing } from "./countries.ts";
import { isCalendarWord } from "./dates.ts";

/** What a text calls somebody or something. */
export interface Form {
  readonly form: string;
  /** Whether an office or a form of address stands before it. */
  readonly isTitled: boolean;
  /** Whether it is a name, not just a sentence's first word. */
  readonly isSure: boolean;
}

/** Offices and forms of address, which stand before a person's name. */
const TITLE =
  /^(?:mrs?|ms|dr|sir|lord|lady|president|vice-president|premier|prime|minister|secretary|chancellor|mayor|governor|senator|judge|justice|professor|general|colonel|captain|sergeant|king|queen|prince|princess|pope|bishop|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|meneer|mevrouw|dhr|mevr|burgemeester|wethouder|staatssecretaris|kanselier|gouverneur|rechter|hoogleraar|generaal|kolonel|kapitein|koning|koningin|prinses|paus|bisschop|directeur|voorzitter|woordvoerder|woordvoerster)\.?$/i;
/** Words that begin sentences, before a name too. */
const OPENING =
  /^(?:the|an?|in|on|at|by|for|from|of|to|with|without|after|before|since|until|under|over|near|inside|outside|between|against|despite|during|about|across|behind|beyond|when|while|where|if|as|because|although|though|but|and|or|so|yet|then|now|today|yesterday|tomorrow|last|next|this|that|these|those|its?|his|her|their|our|my|like|unlike|both|even|only|also|not|how|why|what|who|is|are|was|were|does|did|has|have|had|can|could|should|would|former)$/i;
const SENTENCE_BEGINS = /^[^\p{L}\p{N}]*$|[:“„«‘]\s?$|\s["'(]$/u;

/** A capitalised word: "St", "J.", "U.S.", "Jan-Willem", "'s-Gravenhage"; not "EU-" of "EU-lidstaten". */
const CAPITAL = `(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}\\.(?= \\p{Lu})|(?:['’]s-)?\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:(?:['’&.](?!s(?![\\p{L}\\p{M}\\p{N}]))|-(?!\\p{Ll}|\\p{N}))[\\p{L}\\p{M}\\p{N}]+)*)`;
/** In small letters before what is a name with it. */
const HEAD = "(?:ministerie|universiteit|ministry|university) (?:van|of) ";
/** Within a person's name, and within that of a body after its first word: "Ministry of Health". */
const PARTICLE =
  " (?:(?:van )?(?:de|der|den|het|['’]t)|te[rn]?|von(?: der)?|bin|ibn|al|el|du|da|di|dos|la|le|zu) ";
const OF = { en: " (?:of|for)(?: the)? ", nl: " (?:van|voor)(?: (?:de|het))? " };

/** The names in a sentence of a text that has `small` words in small letters. */
export function* formsIn(sentence: string, small: ReadonlySet<string>, lang: Lang): Iterable<Form> {
  const names = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}]['’&.-]?)(?:${HEAD})?${CAPITAL}(?:${OF[lang]}${CAPITAL})?(?:(?:['’]? |${PARTICLE})${CAPITAL})*`,
    "gu",
  );
  // "I", "May" and "Sundays" have a capital without being names.
  const text = sentence.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word === "I" || isCalendarWord(word) ? word.toLowerCase() : word,
  );
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const { 0: form, index } = match;
    const before = text.slice(0, index);
    const [first = "", second = ""] = form.split(" ");
    const isTitled = TITLE.test(/(\p{L}+\.?),? $/u.exec(before)?.[1] ?? "");
    const isInitial = SENTENCE_BEGINS.test(before) && /^\P{Ll}/u.test(form);
    const isKnown = worldThing(form) !== undefined;
    const isTitle = TITLE.test(first) && (lang === "en" || isInitial);
    const isPeople = TITLE.test(second) && worldThing(first) !== undefined;
    const isOrdinary = isInitial && form !== first && mayBeginSentence(form, small, lang);
    if (!isKnown && (isTitle || isPeople || isOrdinary)) {
      if (isPeople) yield { form: first, isTitled: false, isSure: true };
      names.lastIndex = index + first.length;
    } else if (/\p{L}.*\p{L}/u.test(form)) {
      // A word alone at the beginning is a name by its capitals, or if it is known and not a word too.
      const isWord = small.has(form.toLowerCase());
      const isSure =
        !isInitial || form !== first || /\p{L}\p{Lu}/u.test(form) || (isKnown && !isWord);
      yield { form, isTitled, isSure };
    }
  }
}

/** Whether the first of capitalised words that begin a sentence would be in small letters within one. */
function mayBeginSentence(words: string, small: ReadonlySet<string>, lang: Lang): boolean {
  const [, first = "", others = ""] = /^(\S+)[ \p{Ll}]+(.*)$/u.exec(words) ?? [];
  const lower = first.toLowerCase();
  if (OPENING.test(lower) || (lang === "nl" && rarity(lower, "nl") < 1)) return true;
  return small.has(lower) || worldThing(others) !== undefined;
}
