/** Finds a factbook's passages again in a text that has changed, by the article's fingerprint. */
import type { Selector } from "../factbook/model.ts";
import { align } from "./align.ts";
import { digitsOf, type Prints } from "./fingerprint.ts";
import { mapRange, type WordRange } from "./range.ts";
import { createFinder, type Span, wordsOf } from "./words.ts";

/** Where the text has what stood at a selector, best where `fits` says so; undefined if nowhere. */
export type Locate = (selector: Selector, fits: (found: string) => boolean) => Span | undefined;

/** How far from its words a passage may begin or end: a bracket, a quotation mark, a full stop. */
const MOST_MARKS = 6;

/** Locates in `text` what the article had whose fingerprint is `prints`. */
export function createLocator(prints: Prints, text: string): Locate {
  const words = wordsOf(text);
  const find = createFinder(text);
  const alignment = align(prints.digits, digitsOf(text, words));
  const end = { from: prints.digits.length, to: words.length };
  return (selector, fits) => {
    const range = wordRange(prints, selector);
    const mapped = range && mapRange(alignment, range, end);
    if (mapped === undefined) return undefined;
    const whole = spanOf(mapped, words, text);
    for (const span of spansAround(mapped, words, text))
      if (fits(text.slice(span.start, span.end))) return span;
    const inside = selector.exact === undefined ? [] : find(selector.exact, whole);
    return inside.length === 1 ? inside[0] : whole;
  };
}

/** The words of the article that a selector covers; one cut through counts whole. */
function wordRange(prints: Prints, { start, end }: Selector): WordRange | undefined {
  const first = prints.wordAt(start);
  const past = prints.wordAt(end);
  if (first === undefined || past === undefined) return undefined;
  return { first, last: Math.max(first, past - 1) };
}

function spanOf({ first, last }: WordRange, words: readonly Span[], text: string): Span {
  return { start: words[first]?.start ?? text.length, end: words[last]?.end ?? text.length };
}

/** All spans over these words, without and with the marks around them, the shortest first. */
function* spansAround(range: WordRange, words: readonly Span[], text: string): Generator<Span> {
  const { start, end } = spanOf(range, words, text);
  const earliest = Math.max(words[range.first - 1]?.end ?? 0, start - MOST_MARKS);
  const latest = Math.min(words[range.last + 1]?.start ?? text.length, end + MOST_MARKS);
  for (let from = start; from >= earliest; from--)
    for (let to = end; to <= latest; to++) yield { start: from, end: to };
}
