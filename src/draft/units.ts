/** What a number counts or measures, and how exactly it is told: read from the words around it. */
import type { Figure, Lang } from "../factbook/model.ts";
import { amountOf } from "./amounts.ts";

type Qualifier = Figure["value"]["qualifier"];

const CURRENCIES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  $: { en: "dollars", nl: "dollar" },
  "€": { en: "euros", nl: "euro" },
  "£": { en: "pounds", nl: "pond" },
  "¥": { en: "yen", nl: "yen" },
};
const CURRENCY_BEFORE = /(?:\b(?:US|A|C))?([$€£¥])\s?$/;

/** What comes right before a number; the first that fits counts: "no more than" before "more than". */
const QUALIFIERS: Readonly<Record<Lang, readonly (readonly [Qualifier, RegExp])[]>> = {
  en: [
    ["almost", /(?:^|\P{L})(?:nearly|almost|just under|close to|not quite)$/u],
    [
      "up-to",
      /(?:^|\P{L})(?:up to|as many as|as much as|at most|(?:no|not) more than|fewer than|less than|a maximum of|under|below)$/u,
    ],
    [
      "over",
      /(?:^|\P{L})(?:over|more than|at least|no (?:fewer|less) than|above|exceeding|upwards of|a minimum of)$/u,
    ],
    ["about", /(?:^|\P{L})(?:about|around|some|roughly|approximately|estimated|circa|ca\.|~)$/u],
  ],
  nl: [
    ["almost", /(?:^|\P{L})(?:bijna|krap|haast|net geen|nog geen|tegen)$/u],
    [
      "up-to",
      /(?:^|\P{L})(?:tot|tot wel|hoogstens|hooguit|maximaal|ten hoogste|niet meer dan|minder dan|onder)$/u,
    ],
    [
      "over",
      /(?:^|\P{L})(?:meer dan|ruim|minstens|ten minste|tenminste|minimaal|niet minder dan|zeker|boven)$/u,
    ],
    [
      "about",
      /(?:^|\P{L})(?:zo['’]n|ongeveer|circa|ca\.|rond|plusminus|om en nabij|naar schatting|geschatte?|~)$/u,
    ],
  ],
};

/** How exactly the words before a number tell it. */
export function qualifierOf(before: string, lang: Lang): Qualifier {
  const article = / (?:the|an?|de|het|een)$/i;
  const words = before.replace(CURRENCY_BEFORE, "").trimEnd().replace(article, "").toLowerCase();
  if (/\b(?:from|van) \S+(?: \p{L}+)? (?:up )?(?:to|tot)$/u.test(words)) return "exact";
  const told = QUALIFIERS[lang].find(([, pattern]) => pattern.test(words));
  return told?.[0] ?? "exact";
}

/** What ends a unit: words that no noun is, and verbs that look like a plural. */
const NO_UNIT =
  /^(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|as|than|that|who|which|is|was|were|are|has|had|have|does|this|his|its|us|says|others|de|het|een|van|op|te|voor|met|en|of|maar|dan|dat|die|wie|er|om|aan|bij|uit|als|ook|nog|al|zijn|waren|worden|werden|hebben|hadden|kunnen|konden|moeten|moesten|mogen|zullen|zouden|willen|wilden|gaan|komen|kwamen|liggen|staan|tegen|tussen|binnen|buiten|boven|samen|alleen|geen|onderweg)$/i;
const PLURAL = {
  en: /(?:[^\Wsuix]s|ies|xes|people|men|women|children|police|troops|staff|crew|cattle|sheep|feet)$/i,
  nl: /(?:..(?:en|ën|['’]s)|[^\Ws]s|mannen|vrouwen|kinderen|man|keer|maal)$/i,
};
/** Units that follow a number in the singular. */
const MEASURE =
  /^(?:percent|procent|euro|dollar|pond|yen|roebel|hryvnia|jaar|kwartier|uur|seconden?|minuut|kilo|gram|kilogram|ton|meter|kilometer|mijl|liter|hectare|km|kg|cm|mm|m|ha|kwh|mw|gw|megawatt|gigawatt|kilowatt|celsius|man|keer|maal|people|times)$/i;
const FARTHEST = 4;

/** The unit that comes before or after a number; undefined where none is sure. */
export function unitOf(
  before: string,
  after: string,
  amount: number,
  lang: Lang,
): { unit: string; end: number } | undefined {
  const [, sign] = CURRENCY_BEFORE.exec(before) ?? [];
  if (sign !== undefined) return { unit: CURRENCIES[sign]?.[lang] ?? "", end: 0 };
  const percent = /^(?:\s?%|\s(?:per ?cent|procent)\b)/.exec(after);
  if (percent) return { unit: lang === "en" ? "per cent" : "procent", end: percent[0].length };
  const euro = /^\s?([€$£])/.exec(after);
  if (euro) return { unit: CURRENCIES[euro[1] ?? ""]?.[lang] ?? "", end: euro[0].length };
  const joined = /^[-\u2011](\p{Ll}[\p{L}\p{M}]*)/u.exec(after);
  if (joined) return { unit: joined[1] ?? "", end: joined[0].length };
  const words =
    /^(?:\s(?:of|van)(?:\s(?:the|its|their|his|her|these|those|de|het|deze|die|hun))?)?((?:\s[\p{L}\p{M}'’-]+){1,4})/u.exec(
      after,
    );
  if (!words) return undefined;
  const [all, run = ""] = words;
  const nouns = run.trim().split(/\s/).slice(0, FARTHEST);
  const past = nouns.findIndex((word) => NO_UNIT.test(word) || amountOf([word], lang));
  const near = past < 0 ? nouns : nouns.slice(0, past);
  const [first = ""] = near;
  const isSingle = amount === 1 && first !== "" && /^\p{Ll}/u.test(first);
  const at =
    MEASURE.test(first) || isSingle ? 0 : near.findIndex((word) => PLURAL[lang].test(word));
  const unit = near[at];
  if (unit === undefined) return undefined;
  const end = all.length - run.length + run.indexOf(unit) + unit.length;
  return { unit: unit.replace(/['’]$/, ""), end };
}

/** What a figure is told per: "a month", "per uur". */
export function perOf(after: string, lang: Lang): string | undefined {
  const told =
    lang === "en"
      ? /^ (?:(?:per|each|every) (\p{Ll}+)|an? (second|minute|hour|day|night|week|month|year|person|head|piece|kilo|litre|tonne|head)\b)/u
      : /^ per (\p{Ll}+)/u;
  const [, per, time] = told.exec(after) ?? [];
  return per ?? time;
}
