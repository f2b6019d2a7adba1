/**
 * The numbers in a text that state a quantity: of what, and how precisely, read from the words around
 * them.
 */
import type { Figure, Lang } from "../factbook/model.ts";
import { type Amount, numbersIn } from "../verify/amounts.ts";
import type { Span } from "../verify/text.ts";
import { withoutDates } from "./dates.ts";

/** A figure's qualifier; empty for words like "at least", where a person has to decide. */
type Qualifier = Figure["value"]["qualifier"] | "";

/** A number and what the words around it say; without a unit if that is unclear. */
type Quantity = ReturnType<typeof quantityOf>;

/** The bounds of a range, or of an order of magnitude. */
type Bounds = Pick<Figure["value"], "min" | "max">;

/** The quantities in a line, except dates, times, years, ages, and numbers that are names. */
export function quantitiesIn(text: string, lang: Lang): Quantity[] {
  const numbers = Array.from(numbersIn(withoutDates(text), lang));
  const quantities: Quantity[] = [];
  scaleFirsts(text, numbers);
  // From the last to the first, since in "two of the three ships" the first takes the unit of the last.
  for (const number of numbers.reverse()) {
    const quantity = quantityOf(text, number, lang);
    const next = quantities.pop();
    quantities.push(...(next ? related(text, quantity, next).reverse() : [quantity]));
  }
  const all = quantities.reverse().filter((quantity) => isQuantity(text, quantity));
  // With the words around it, so that `verify` sees it if these change.
  return all.map((quantity) => ({ ...quantity, ...quantity.span }));
}

/** In UTF-16 code units; words further away say nothing about a number. */
const NEAR = 100;

/** The text before and after a range, as far as it is relevant. */
function around(text: string, { start, end }: Span) {
  return {
    before: text.slice(Math.max(0, start - NEAR), start),
    after: text.slice(end, end + NEAR),
  };
}

function quantityOf(text: string, number: Amount, lang: Lang) {
  const { before, after } = around(text, number);
  const told = qualifierOf(before, lang);
  const qualifier = number.isVague ? "order-of-magnitude" : told.qualifier;
  const { unit, end = 0 } = unitOf(before, after, number.amount, lang) ?? {};
  const [period = "", per] = (unit !== undefined && PER.exec(after.slice(end))) || [];
  const span = { start: number.start - told.said.length, end: number.end + end + period.length };
  const { amount, isVague } = number;
  const bounds: Bounds = isVague ? { min: amount, max: amount * 10 - 1 } : {};
  return { ...number, ...bounds, qualifier, unit, per, span };
}

const SIGN_BEFORE = /(?:\b(?:US|A|C))?([$€£¥])\s?$/;
/** Words right before a number; the first match counts, so "no more than" is before "more than". */
const QUALIFIERS: readonly (readonly [Qualifier, string])[] = [
  [
    "almost",
    "nearly|almost|just under|close to|not quite|bijna|krap|haast|(?:net|nog) geen|tegen (?:de|het)",
  ],
  ["up-to", "up to|as (?:many|much) as|at most|(?:no|not) more than|a maximum of"],
  ["up-to", "tot(?: wel)?|hoogstens|hooguit|maximaal|ten hoogste|niet meer dan"],
  ["", "at least|a minimum of|(?:no |not )?(?:fewer|less) than|under|below"],
  ["", "minstens|ten ?minste|minimaal|zeker|(?:niet )?minder dan|onder"],
  ["over", "over|more than|above|exceeding|upwards of|meer dan|ruim|boven"],
  [
    "about",
    "about|around|some|roughly|approximately|(?:an )?estimated|circa|ca\\.|~|zo['’]n|ongeveer",
  ],
  ["about", "rond|plusminus|om en nabij|naar schatting|geschatte?"],
];

const ARTICLE = " (?:the|an?|de|het|een)";

/** The precision that the words before a number express, and these words with a currency sign. */
function qualifierOf(before: string, lang: Lang): { qualifier: Qualifier; said: string } {
  const [sign = ""] = SIGN_BEFORE.exec(before) ?? [];
  const words = before.replace(SIGN_BEFORE, "").trimEnd();
  const bare = words.replace(new RegExp(`${ARTICLE}$`, "i"), "");
  // "From 10 to 20" is exact, and "over drie jaar" means in three years.
  const isExact = /\b(?:from|van) [^,;:!?]{1,60} (?:up )?(?:to|tot)$/iu.test(bare);
  if (isExact || (lang === "nl" && /\bover$/i.test(bare)))
    return { qualifier: "exact", said: sign };
  for (const [qualifier, told] of QUALIFIERS) {
    const at = words.search(new RegExp(`(?<!\\p{L})(?:${told})(?:${ARTICLE})?$`, "iu"));
    if (at >= 0) return { qualifier, said: before.slice(at) };
  }
  return { qualifier: "exact", said: sign };
}

const SIGNS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  $: { en: "dollars", nl: "dollar" },
  "€": { en: "euros", nl: "euro" },
  "£": { en: "pounds", nl: "pond" },
  "¥": { en: "yen", nl: "yen" },
  "%": { en: "per cent", nl: "procent" },
  "°C": { en: "degrees Celsius", nl: "graden Celsius" },
};
/** What ends a unit: words that can't be nouns, and verbs that look like plurals. */
const NO_UNIT =
  /^(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|as|than|that|who|which|is|was|were|are|has|had|have|does|this|his|its|us|says|others|de|het|een|van|op|te|voor|met|en|of|maar|dan|dat|die|wie|er|om|aan|bij|uit|als|ook|nog|al|zijn|waren|worden|werden|hebben|hadden|kunnen|konden|moeten|moesten|mogen|zullen|zouden|willen|wilden|gaan|komen|kwamen|liggen|staan|tegen|tussen|binnen|buiten|boven|samen|alleen|geen|onderweg)$/i;
const PLURAL = {
  en: /(?:[^\Wsuix]s|ies|xes|people|men|women|children|police|troops|staff|crew|cattle|sheep|feet)$/i,
  nl: /(?:..(?:en|ën|['’]s)|[^\Ws]s|mannen|vrouwen|kinderen|man|keer|maal)$/i,
};
/** Units that are singular after a number. */
const MEASURE =
  /^(?:euro|dollar|pond|yen|roebel|hryvnia|jaar|kwartier|uur|seconden?|minuut|kilo|gram|kilogram|ton|meter|kilometer|mijl|liter|hectare|km|kg|cm|mm|m|ha|kwh|mw|gw|megawatt|gigawatt|kilowatt|celsius|man|keer|maal|people|times)$/i;
/** What makes another unit of the one after it. */
const POWER = /^(?:square|cubic|percentage|basis|vierkante|kubieke)$/i;
/** What follows "per": "a month", "per uur". */
const PER =
  /^ (?:(?:per|each|every) |an? (?=(?:second|minute|hour|day|night|week|month|year|person|head|piece|share|ticket|kilo|kilogram|pound|ounce|litre|gallon|barrel|ton(?:ne)?|metre|mile|kilometre|hectare|acre)\b))(\p{Ll}+)\b(?! (?:earlier|ago|later|before|after))/u;
const AFTER =
  /^(?:\s?(?<sign>[€$£%]|°C)|\s(?<percent>per ?cent|procent)\b|[-\u2011](?<joined>\p{Ll}[\p{L}\p{M}]*)|(?<of>\s(?:of|van)(?:\s(?:the|its|their|his|her|these|those|de|het|deze|die|hun)\b)?)?(?<words>\s?[\p{L}\p{M}'’-]+(?:\s[\p{L}\p{M}'’-]+){0,3}))/u;

/** The unit before or after a number, and where it ends in the text after it; undefined if unclear. */
function unitOf(before: string, after: string, amount: number, lang: Lang) {
  const [, currency = ""] = SIGN_BEFORE.exec(before) ?? [];
  const { 0: all = "", groups = {} } = AFTER.exec(after) ?? {};
  const { sign = "", percent, joined, of = "", words = "" } = groups;
  const unit = (SIGNS[currency] ?? SIGNS[percent === undefined ? sign : "%"])?.[lang] ?? joined;
  if (unit !== undefined) return { unit, end: currency === "" ? all.length : 0 };
  const nouns = words.trim().split(/\s/);
  const isNumber = (word: string) => Array.from(numbersIn(word, lang)).length > 0;
  const past = nouns.findIndex((word) => NO_UNIT.test(word) || isNumber(word));
  const near = past < 0 ? nouns : nouns.slice(0, past);
  const [first = ""] = near;
  const isFirst = MEASURE.test(first) || (amount === 1 && /^\p{Ll}/u.test(first));
  const isNoun = (word: string, at: number) =>
    PLURAL[lang].test(word) || (POWER.test(near[at - 1] ?? "") && MEASURE.test(word));
  const at = near.findIndex(isNoun);
  if (!isFirst && at < 0) return undefined;
  const begins = POWER.test(near[at - 1] ?? "") ? at - 1 : at;
  const noun = isFirst ? first : near.slice(begins, at + 1).join(" ");
  const end = all.length - words.length + words.indexOf(noun) + noun.length;
  // "Half of the growers" isn't half a grower.
  const whole = amount < 1 ? `${of.trim()} ` : "";
  return { unit: (whole + noun.replace(/['’]$/, "")).trim(), end };
}

/** Numbers of which the next one has the magnitude: "1.5 to 2 million", "between 3 and 4 billion". */
function scaleFirsts(text: string, numbers: Amount[]): void {
  for (const [at, { start, end, amount, isVague }] of numbers.entries()) {
    const next = numbers[at + 1];
    if (next === undefined || isVague || /[^\d.,]/.test(text.slice(start, end))) continue;
    const { before } = around(text, { start, end });
    const isJoined = isRangeAt(before, text.slice(end, next.start));
    const [digits] = /^[\d.,]+(?=\P{L}?\p{L})/u.exec(text.slice(next.start, next.end)) ?? [];
    const own = Number(digits?.replace(",", "."));
    // 1.1 million mustn't become 1100000.0000000002.
    const scaled = Number(((amount * next.amount) / own).toPrecision(15));
    if (isJoined && amount < own) numbers[at] = { start, end, isVague, amount: scaled };
  }
}

const RANGE = /^ ?(?:[-–]|to|tot|à) ?[$€£]?$/;
const BETWEEN = /\b(?:between|tussen)(?: de| het)? [$€£]?$/i;

/** Whether two numbers are the bounds of a range, or what something grew from and to. */
function isRangeAt(before: string, between: string): boolean {
  return RANGE.test(between) || (OTHER.test(between) && BETWEEN.test(before));
}

const OTHER =
  /^ (?:and|or|en|of|(?:of|van)(?: (?:the|its|their|his|her|de|het|zijn|haar|hun))?) [$€£]?$/;

/** Two consecutive numbers, or their range. In "10 of the 15 people" the first takes the unit of the second. */
function related(text: string, first: Quantity, second: Quantity): Quantity[] {
  const between = text
    .slice(first.end, second.start)
    .replace(/^ ?(?:[€$£%]|per ?cent|procent)/, "");
  const { before } = around(text, first);
  if (!RANGE.test(between) && !OTHER.test(between)) return [first, second];
  const { unit = second.unit, per = second.per } = first;
  const shared = { ...first, unit, per };
  const isChange = /\b(?:from|van) [$€£]?$/i.test(before);
  const isRising = first.amount < second.amount && isQuantity(text, shared);
  if (!isRangeAt(before, between) || isChange || !isRising) return [shared, second];
  const [said = ""] = BETWEEN.exec(before) ?? [];
  const start = Math.min(first.span.start, first.start - said.length);
  const [min, max] = [first.amount, second.amount];
  return [{ ...shared, end: second.end, min, max, span: { start, end: second.span.end } }];
}

/** Numbers, marked by ⟨⟩, that are names or parts of names, ages or years. */
const NO_QUANTITY = [
  /(?:\p{L}[-/’']|\d\/|[#@_:])⟨/u,
  /(?:^|\P{L})(?:one|[eé][eé]n|\d+) (?:in|op) (?:the |de )?⟨/iu,
  /⟩(?:[/:]\d|[-\s]years?[-\s]old|[-\s]?jarige?|[-\s]jaar oud|-plus?sers?)/,
  /(?:\b(?:aged|age|leeftijd van) |\p{Lu}[\p{L}\p{M}'’-]+(?:, | \())⟨[^⟩]*⟩[),.]/u,
  /\b(?:in|since|by|until|from|before|after|of|the|early|late|mid|sinds|van|vanaf|tot|voor|na|eind|begin|medio|de|het|zomer|najaar|voorjaar|winter|herfst)[\s-]⟨(?:1[5-9]|20)\d\d⟩/i,
];
/** The same for numbers without a unit, and hours, scores and codes: "at 7", "3-1", "20s". */
const NO_QUANTITY_ALONE = [
  /(?:^|\P{L})(?:artikel|article|page|pagina|chapter|hoofdstuk|number|nummer|no\.?|nr\.?|room|kamer|line|lijn|route|bus|phase|fase|section|paragraph|gate|platform|spoor|highway|level|niveau|version|versie|jaren) ⟨/iu,
  /[^.!?:"“‘„'»\s] \p{Lu}[\p{L}\p{M}-]* ⟨/u,
  // A telephone number.
  /\+⟨|\d ⟨\d|\d⟩ \d/,
  /⟨(?:1[5-9]|20)\d\d⟩|\bat ⟨(?:\d|1[0-2]|\p{L}+)⟩|\d[-–]⟨|⟩[-–]\d|⟨[^⟩]*\d\p{L}[^⟩]*⟩/u,
];
const PART = /^ (?:of|the|its|their|his|her|van|deel|minder|meer|fewer|less|more|kleiner|groter)\b/;

function isQuantity(text: string, { start, end, amount, unit }: Quantity): boolean {
  const written = text.slice(start, end);
  const { before, after } = around(text, { start, end });
  const marked = `${before}⟨${written}⟩${after}`;
  const patterns = unit === undefined ? [...NO_QUANTITY, ...NO_QUANTITY_ALONE] : NO_QUANTITY;
  if (patterns.some((pattern) => pattern.test(marked))) return false;
  if (/\d/.test(written)) return true;
  if (amount < 1) return /kwart|helft/.test(written) || PART.test(after);
  return amount !== 1 || (/é|e\u0301/.test(written) && unit !== undefined);
}
