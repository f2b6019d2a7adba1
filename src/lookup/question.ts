/** What a question asks for, told by its words. */
import type { Kind, Lang } from "../factbook/model.ts";
import { normalise } from "./normalise.ts";
import { STOPWORDS } from "./stopwords.ts";

/** What the answer must be: a number, somebody, a place, a time, somebody's words; or any fact. */
export type Asked = "amount" | "who" | "where" | "when" | "words" | "name" | "anything";

export interface Question {
  readonly asked: Asked;
  /** The question without the words that only tell what is asked, normalised but for its case. */
  readonly content: string;
  /** Whether it counts something: "how many", which the content's first word then is. */
  readonly counts: boolean;
  /** The language it is put in, where its words tell. */
  readonly lang?: Lang;
}

const PATTERNS: readonly (readonly [Asked, RegExp])[] = [
  ["amount", /\b(?:how (?:many|much)|hoe ?veel|number of|(?:het )?aantal)\b/giu],
  [
    "amount",
    /\b(?:how (?:large|big|high|great)|hoe (?:groot|hoog)|(?:at|by|wh)?at percentage(?: of)?|by how much|met hoeveel|welk percentage|percentage|procent|percent|size of|(?:de )?omvang van)\b/giu,
  ],
  [
    "when",
    /\b(?:when|wanneer|(?:on )?what (?:date|day|year)|(?:op )?welke (?:datum|dag)|(?:in )?welk jaar|how long ago|hoe lang geleden|hoelang geleden)\b/giu,
  ],
  [
    "where",
    /\b(?:where|(?:in )?(?:what|which) (?:other )?(?:country|countries|city|place|places|state)|(?:in )?welke? (?:andere )?(?:land|landen|stad|plaats|plaatsen)|waar)\b(?! ?(?:om|mee|door|voor|van|over|op|in|bij|aan|uit|heen|toe)\b)/giu,
  ],
  [
    "name",
    /\b(?:what is the name of|whats the name of|what is (?:\w+ ){1,3}(?:called|named)|hoe heet|hoe heten|naam van|name of|wat is de naam van)\b/giu,
  ],
  ["who", /\b(?:who|whom|whose|wie|wiens)\b/giu],
  [
    "words",
    /\b(?:quotes?|quotations?|citaat|citaten|uitspraak|uitspraken|in (?:his|her) (?:own )?words)\b/giu,
  ],
];

/** Reads `text` as a question; a text without question words asks for anything. */
export function readQuestion(text: string): Question {
  const lang = languageOf(text);
  const plain = text.replace(/['’]s\b/giu, "");
  const found = PATTERNS.find(([, pattern]) => plain.search(pattern) >= 0);
  const [asked, pattern] = found ?? (["anything", undefined] as const);
  return {
    asked,
    content: pattern ? plain.replace(pattern, " ") : plain,
    counts: found === PATTERNS[0],
    ...(lang && { lang }),
  };
}

/** The kinds of record that can answer, best first. */
export const ANSWERING: Readonly<Record<Asked, readonly Kind[]>> = {
  amount: ["figure"],
  who: ["person", "organisation", "group", "claim", "quote", "country", "figure"],
  where: [
    "claim",
    "quote",
    "city",
    "region",
    "country",
    "group",
    "organisation",
    "person",
    "figure",
  ],
  when: ["claim", "figure"],
  words: ["quote"],
  name: ["person", "organisation", "city", "region", "country"],
  anything: [
    "figure",
    "claim",
    "quote",
    "person",
    "organisation",
    "group",
    "city",
    "region",
    "country",
  ],
};

/** The language of a text, by its stopwords; undefined where these don't tell. */
export function languageOf(text: string): Lang | undefined {
  const words = normalise(text).split(" ");
  const only = (lang: Lang, other: Lang) =>
    words.filter((word) => STOPWORDS[lang].has(word) && !STOPWORDS[other].has(word)).length;
  const english = only("en", "nl");
  const dutch = only("nl", "en");
  if (english === dutch) return undefined;
  return english > dutch ? "en" : "nl";
}
