/** What a question asks for, told by its words. */
import type { Kind, Lang } from "../../factbook/model.ts";
import { normalise } from "../normalise.ts";
import { STOPWORDS } from "./stopwords.ts";

/** What the answer must be: a number, somebody, a place, a time, somebody's words, a reason; or any fact. */
export type Asked =
  | "count"
  | "amount"
  | "who"
  | "where"
  | "city"
  | "when"
  | "why"
  | "whether"
  | "words"
  | "name"
  | "anything";

export interface Question {
  readonly asked: Asked;
  /** The question without the words that only tell what is asked: what stands before and after these. */
  readonly before: string;
  readonly after: string;
  /** The language it is put in, where its words tell. */
  readonly lang?: Lang;
}

const PATTERNS: readonly (readonly [Asked, RegExp])[] = [
  ["count", /\b(?:how many|hoe ?veel|number of|(?:het )?aantal)\b/i],
  [
    "amount",
    /\b(?:how (?:much|large|big|high|great)|hoe (?:groot|hoog|veel)|(?=size of|omvang van|population of|bevolking van|inwonertal|age of|leeftijd van)|by how much|met hoeveel)\b/i,
  ],
  ["city", /\b(?:in )?(?:(?:what|which) (?:city|town)|welke stad)\b/i],
  [
    "where",
    /\b(?:where|(?:in )?(?:what|which) (?:other )?(?:country|countries|places?|state)|(?:in )?welke? (?:andere )?(?:land|landen|plaats|plaatsen)|waar(?! ?(?:om|mee|door|voor|van|over|op|in|bij|aan|uit|heen|toe)\b))\b/i,
  ],
  [
    "when",
    /\b(?:when|wanneer|(?:on |in )?(?:what|which) (?:date|day|year|month)|(?:op |in )?welke? (?:datum|dag|jaar|maand)|how long ago|hoe ?lang geleden)\b/i,
  ],
  [
    "why",
    /\b(?:why|how come|waarom|hoe komt het|waardoor|reason (?:for|why)|reden (?:van|voor|waarom))\b/i,
  ],
  [
    "whether",
    /^(?=(?:did|does|do|is|are|was|were|has|have|had|can|could|will|must|may|heeft|hebben|is|zijn|was|waren|doet|deed|kan|mag|wordt|werd|gaat|gaan|wil|willen|werkt|handelt)\b)/i,
  ],
  ["name", /\b(?:name of|named|called|hoe heet|hoe heten|naam van|genaamd)\b/i],
  ["who", /\b(?:who|whom|whose|wie|wiens)\b/i],
  [
    "words",
    /\b(?:quotes?|quotations?|citaat|citaten|uitspraak|uitspraken|in (?:his|her) (?:own )?words)\b/i,
  ],
];

/** A capital stands for its country's leaders, unless it is spoken of as a place. */
const CAPITALS: Readonly<Record<string, string>> = {
  moscow: "Russia",
  moskou: "Russia",
  pyongyang: "North Korea",
  kyiv: "Ukraine",
  kiev: "Ukraine",
  havana: "Cuba",
  washington: "United States",
  london: "United Kingdom",
  londen: "United Kingdom",
};
const CAPITAL = new RegExp(
  `(?<!\\b(?:in|to|from|near|at|naar|uit|bij|te) )\\b(?:${Object.keys(CAPITALS).join("|")})\\b`,
  "gi",
);

/** Reads `text` as a question; a text without question words asks for anything. */
export function readQuestion(text: string): Question {
  const lang = languageOf(text);
  const plain = text
    .replace(/['’]s\b/gi, "")
    .replace(CAPITAL, (capital) => CAPITALS[capital.toLowerCase()] ?? capital);
  const { asked, at, length } = firstPattern(plain);
  return {
    asked,
    before: plain.slice(0, at),
    after: plain.slice(at + length),
    ...(lang && { lang }),
  };
}

/** What the pattern asks that stands first in the text, and where it stands. */
function firstPattern(text: string): { asked: Asked; at: number; length: number } {
  let first = { asked: "anything" as Asked, at: text.length, length: 0 };
  for (const [asked, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match && match.index < first.at)
      first = { asked, at: match.index, length: match[0].length };
  }
  return first;
}

/** The kinds of record that can answer, best first. */
export const ANSWERING: Readonly<Record<Asked, readonly Kind[]>> = {
  count: ["figure"],
  amount: ["figure"],
  who: ["person", "organisation", "group", "claim", "quote", "country", "figure"],
  where: ["claim", "quote", "city", "region", "country", "group", "organisation", "figure"],
  city: ["claim", "quote", "city"],
  when: ["claim", "figure"],
  why: ["claim", "quote"],
  whether: ["claim", "quote", "figure"],
  words: ["quote"],
  name: ["person", "organisation", "city", "region", "country"],
  anything: [
    "figure",
    "claim",
    "quote",
    "person",
    "organisation",
    "city",
    "region",
    "country",
    "group",
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
