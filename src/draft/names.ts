/** Who and what a text names: its capitalised words, except those that just start a sentence. */
import type { EntityKind, Lang } from "../factbook/model.ts";
import { rarity } from "../find/words.ts";
import { createFinder, overlap, type Span } from "../verify/text.ts";
import type { Thing } from "../world.ts";
import { isCountry, worldThing } from "./countries.ts";
import { isCalendarWord } from "./dates.ts";

/** Someone or something that a text names. */
export interface Named {
  /** Its names, the longest first. */
  readonly forms: readonly string[];
  /** Undefined if unclear. */
  readonly kind: EntityKind | undefined;
  readonly thing: Thing | undefined;
  /** In the order of the text. */
  readonly mentions: readonly Span[];
}

const PLACE_BEFORE = /\b(?:in|near|from|to|at|te|naar|uit|bij|rond|around|of|van) $/i;

/** Everyone and everything named in `sentences` of `text`, in the order of the text. */
export function namesIn(text: string, sentences: readonly Span[], lang: Lang): Named[] {
  const titled = sureForms(text, sentences, lang);
  const find = createFinder(text);
  const taken: Span[] = [];
  const groups: { forms: string[]; thing: Thing | undefined; mentions: Span[] }[] = [];
  for (const form of [...titled.keys()].sort((a, b) => b.length - a.length)) {
    const isOnLine = ({ start, end }: Span) => !/[\r\n]/.test(text.slice(start, end));
    const isFree = (span: Span) => !taken.some((at) => overlap(span, at));
    const mentions = find(form).filter((span) => isOnLine(span) && isFree(span));
    if (mentions.length === 0) continue;
    taken.push(...mentions);
    const thing = worldThing(form);
    const isPlace = mentions.some(({ start }) => PLACE_BEFORE.test(text.slice(0, start).slice(-8)));
    // A country and its people, a person and their surname, a body and its initials.
    const [same, ...more] = groups.filter(({ forms: [name = ""], thing: other }) => {
      if (thing || other) return thing?.code === other?.code;
      const isSurname = name.toLowerCase().endsWith(` ${form.toLowerCase()}`) && !isPlace;
      return isSurname || (isAcronymOf(form, name) && text.includes(`${name} (${form})`));
    });
    if (same && more.length === 0) {
      same.forms.push(form);
      same.mentions.push(...mentions);
    } else groups.push({ forms: [form], thing, mentions });
  }
  for (const { mentions } of groups) mentions.sort((a, b) => a.start - b.start);
  groups.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return groups.map(({ forms, thing, mentions }) => {
    const [name = "", ...others] = forms;
    const isPerson =
      forms.some((form) => titled.get(form)) ||
      others.some((form) => name.endsWith(` ${form}`)) ||
      mentions.some(({ end }) => AGE.test(text.slice(end, end + 8)));
    return { forms, kind: kindOf(name, thing, isPerson), thing, mentions };
  });
}

/** Forms that are certainly names or surnames, each with whether it follows a title anywhere. */
function sureForms(text: string, sentences: readonly Span[], lang: Lang): Map<string, boolean> {
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
  const parts = sentences.map(({ start, end }) => text.slice(start, end));
  const all = parts.flatMap((sentence) => [...formsIn(sentence, small, lang)]);
  const sure = all.filter(({ isSure }) => isSure);
  const forms = new Map<string, boolean>();
  for (const { form, isTitled, isSure } of all)
    if (isSure || sure.some((other) => other.form.endsWith(` ${form}`)))
      forms.set(form, isTitled || forms.get(form) === true);
  return forms;
}

const INSTITUTION =
  /(?:^|\P{L})(?:ministry|ministerie|university|universiteit|council|institute|instituut|bank|committee|commissie|party|partij|agency|association|vereniging|union|unie|stichting|foundation|company|trust|court|rechtbank|ltd|inc|bv|nv)(?:$|\P{L})|inspectie$/iu;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** "WHO" after "World Health Organization"; a person's party stands in brackets too. */
function isAcronymOf(form: string, name: string): boolean {
  return ACRONYM.test(form) && form[0] === name[0];
}

/** An age after a person's name: "Nino (34)". */
const AGE = /^(?: \(\d{1,2}\)|, \d{1,2},)/;

function kindOf(name: string, thing: Thing | undefined, isPerson: boolean): EntityKind | undefined {
  if (thing && isCountry(thing)) return "country";
  if (/^M\d/.test(thing?.code ?? "")) return "region";
  if (INSTITUTION.test(name) || ACRONYM.test(name)) return "organisation";
  return isPerson && thing === undefined ? "person" : undefined;
}

/** Offices and forms of address before a person's name. */
const TITLE =
  /^(?:mrs?|ms|dr|prof|sir|dame|lord|lady|mp|mep|ceo|cfo|president|vice-president|premier|prime|minister|secretary|chancellor|mayor|governor|senator|judge|justice|professor|general|colonel|captain|sergeant|king|queen|prince|princess|pope|bishop|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|meneer|mevrouw|dhr|mevr|burgemeester|wethouder|staatssecretaris|kanselier|gouverneur|rechter|hoogleraar|generaal|kolonel|kapitein|koning|koningin|prinses|paus|bisschop|directeur|voorzitter|woordvoerder|woordvoerster)\.?$/i;
/** Words that start sentences, possibly right before a name. */
const OPENING =
  /^(?:the|an?|in|on|at|by|for|from|of|to|with|without|after|before|since|until|under|over|near|inside|outside|between|against|despite|during|about|across|behind|beyond|when|while|where|if|as|because|although|though|but|and|or|so|yet|then|now|today|yesterday|tomorrow|last|next|this|that|these|those|its?|his|her|their|our|my|like|unlike|both|even|only|also|not|how|why|what|who|is|are|was|were|does|did|has|have|had|can|could|should|would|former)$/i;
const SENTENCE_BEGINS = /^[^\p{L}\p{N}]*$|[:“„«‘]\s?$|\s["'(]$/u;

/** A capitalised word: "St", "J.", "U.S.", "Jan-Willem", "'s-Gravenhage"; not "EU-" of "EU-lidstaten". */
const CAPITAL = `(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}\\.(?= \\p{Lu})|(?:['’]s-)?\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:(?:['’&.](?!s(?![\\p{L}\\p{M}\\p{N}]))|-(?!\\p{Ll}|\\p{N}))[\\p{L}\\p{M}\\p{N}]+)*)`;
/** Lower-case words that start a name. */
const HEAD = "(?:ministerie|universiteit|ministry|university) (?:van|of) ";
/** Lower-case words inside a person's name or, after its first word, a body's: "Ministry of Health". */
const PARTICLE =
  " (?:(?:van )?(?:de|der|den|het|['’]t)|te[rn]?|von(?: der)?|bin|ibn|al|el|du|da|di|dos|la|le|zu) ";
const OF = { en: " (?:of|for)(?: the)? ", nl: " (?:van|voor)(?: (?:de|het))? " };

/** A body whose name may be a list: "Department of Health and Social Care". */
const BODY = "(?:[Mm]inistry|[Mm]inisterie|Department|Office|Committee)";
const WORDS = `${CAPITAL}(?: ${CAPITAL})*`;

/** The names in a sentence; `small` are the words that the text has in lower case. */
function* formsIn(sentence: string, small: ReadonlySet<string>, lang: Lang) {
  const names = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}]['’&.-]?)(?:${BODY}${OF[lang]}${WORDS}(?:, ${WORDS})*,? (?:and|en) ${WORDS}|(?:${HEAD})?${CAPITAL}(?:${OF[lang]}${CAPITAL})?(?:(?:['’.]? | & |${PARTICLE})${CAPITAL})*)`,
    "gu",
  );
  // "I", "May" and "Sundays" have a capital but aren't names.
  const text = sentence
    .replaceAll("\u00a0", " ")
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
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
      // A single word at the start of a sentence is a name if it has more capitals, or if it is known and
      // not also a word.
      const isWord = small.has(form.toLowerCase());
      const isSure =
        !isInitial || form !== first || /\p{L}\p{Lu}/u.test(form) || (isKnown && !isWord);
      yield { form, isTitled, isSure };
    }
  }
}

/** Whether the first of some capitalised words would be in lower case inside a sentence. */
function mayBeginSentence(words: string, small: ReadonlySet<string>, lang: Lang): boolean {
  const [, first = "", others = ""] = /^(\S+)[ \p{Ll}]+(.*)$/u.exec(words) ?? [];
  const lower = first.toLowerCase();
  if (OPENING.test(lower) || (lang === "nl" && rarity(lower, "nl") < 1)) return true;
  return small.has(lower) || worldThing(others) !== undefined;
}
