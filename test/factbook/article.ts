/** The article, if it is available, and what its factbook must contain. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../helpers/factbook.ts";

/** A range of the article, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The contents of the article, by the kind of record that must cover them. */
export const SPAN_KINDS = ["name", "era", "number", "count", "quotation", "sentence"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/**
 * The text of the article, from $RECRUITS_ARTICLE or from next to the repository, which doesn't contain
 * it.
 */
export function readArticle(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const beside = join(ROOT, "../shared/article.nl.txt");
  const path = env.RECRUITS_ARTICLE ?? (existsSync(beside) ? beside : undefined);
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

/**
 * Every name, number, quotation and sentence of `article`. An era isn't the name of an entity, and a
 * number that only counts what its sentence names isn't a quantity.
 */
export function findSpans(article: string): Record<SpanKind, Span[]> {
  const lines = linesOf(article);
  const numbers = lines.flatMap((line) => matches(line, NUMBER));
  return {
    name: lines.flatMap(names),
    era: lines.flatMap((line) => matches(line, ERA)),
    number: numbers.filter(({ text }) => !COUNTING.test(text)),
    count: numbers.filter(({ text }) => COUNTING.test(text)),
    quotation: lines.flatMap((line) => [...doubleQuoted(line), ...matches(line, SINGLE_QUOTED)]),
    sentence: lines.filter((_, index) => !SUB_HEADINGS.has(index)).flatMap(sentences),
  };
}

/** The lines of `article`, the headline first. */
export function linesOf(article: string): Span[] {
  return matches({ start: 0, end: article.length, text: article }, /.+/g);
}

const SUB_HEADINGS = new Set([5, 11, 14]);

/** Words that are only capitalised at the start of a sentence. */
const OPENERS = new Set(
  "afgelopen als blijkbaar bovendien daarnaast dat de deze eerder en er geen het hoge in inmiddels maar meer mensen met moeite ook op qua steeds terwijl toen volgens vorig waarschijnlijk want ze zijn zo zowel".split(
    " ",
  ),
);

/** Capitalised words; a capital after a hyphen belongs to the same name. */
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)*/gu;

const ERA = /Koude Oorlog/g;

function names(line: Span): Span[] {
  const eras = matches(line, ERA);
  return matches(line, CAPITALISED).filter(
    ({ start, text }) =>
      !eras.some((era) => era.start <= start && start < era.end) &&
      !(OPENERS.has(text.toLowerCase()) && opensSentence(line.text, start - line.start)),
  );
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.:!?]["']?\s)["']?$/.test(text.slice(0, at));
}

const COUNT =
  "nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|duizend";
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d+(?:[.,]\\d+)*|(?:(?:${COUNT})(?:[eë]n)?)+(?:de|ste|tal|tallen)?|tientallen|(?:eer|der)(?:ste|de)|één|(?:ander)?hal(?:f|ve)|(?:miljoen|miljard)(?:en|ste)?|dozijn(?:en)?)(?![\\p{L}\\d])`,
  "giu",
);

/** "The two countries", "a second communist country". */
const COUNTING = /^twee(?:de)?$/;

/** Apostrophes inside words ("Cuba's", "risico's") aren't quotation marks. */
const SINGLE_QUOTED = /(?<=(?<!\p{L})')\p{L}.*?(?='(?!\p{L}))/gu;

/** A closing mark without an opening one ends a quotation that started with the sentence. */
function doubleQuoted(line: Span): Span[] {
  const marks = [...line.text.matchAll(/"/g)].map((mark) => mark.index);
  const spans: Span[] = [];
  let opened: number | undefined;
  let closed = 0;
  for (const mark of marks) {
    if (/^$|\s/.test(line.text.charAt(mark - 1))) {
      opened = mark + 1;
      continue;
    }
    const start = opened ?? closed + line.text.slice(closed).search(/\p{Lu}/u);
    spans.push(spanOf(line, start, mark));
    opened = undefined;
    closed = mark + 1;
  }
  return spans;
}

function sentences(line: Span): Span[] {
  return matches(line, /\S.*?(?:[.!?]["']?(?=\s+["']?\p{Lu})|$)/gu);
}

function matches(line: Span, pattern: RegExp): Span[] {
  return [...line.text.matchAll(pattern)].map(({ 0: text, index }) =>
    spanOf(line, index, index + text.length),
  );
}

function spanOf(line: Span, from: number, to: number): Span {
  return { start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}
