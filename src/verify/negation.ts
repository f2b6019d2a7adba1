/**
 * Whether a passage says the opposite of what it said, where of its old words only a print and a
 * digit for each are known: with one negation more or less, has it that print?
 */
import { digitOf, digitsOf } from "./fingerprint.ts";
import { difference, type Edit, type Span, wordsOf } from "./text.ts";

/** Words that deny, and those that one has instead of them where nothing is denied. */
const DENIALS: Readonly<Record<string, readonly string[]>> = {
  niet: ["wel"],
  geen: ["een", "de", "het"],
  nooit: ["altijd", "ooit"],
  niemand: ["iedereen", "iemand"],
  niets: ["alles", "iets"],
  nergens: ["overal", "ergens"],
  zonder: ["met"],
  not: ["also"],
  no: ["a", "an", "the", "some"],
  never: ["always", "ever"],
  nobody: ["everybody", "somebody"],
  nothing: ["everything", "something"],
  none: ["all", "some"],
  without: ["with"],
  cannot: ["can"],
};
const PAIRS = Object.entries(DENIALS).flatMap(([no, others]) => others.map((yes) => [no, yes]));

/** How often each word that denies is in `text`. */
function denialsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of wordsOf(text)) {
    const word = text.slice(start, end).toLowerCase();
    if (Object.hasOwn(DENIALS, word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Whether one of two wordings denies what the other does not. */
export function deniesOtherwise(before: string, after: string): boolean {
  const [had, has] = [denialsIn(before), denialsIn(after)];
  return [...had.keys(), ...has.keys()].some((word) => had.get(word) !== has.get(word));
}

/**
 * Whether `text` has a denial where it differs from a passage whose words have these `digits`, which
 * had none there, or fewer, as the digits tell.
 */
export function deniesMore(text: string, digits: string): boolean {
  const words = wordsOf(text);
  const { start, end, was } = difference(digits, digitsOf(text, words));
  const now = text.slice(words[start]?.start ?? text.length, words[end - 1]?.end ?? 0);
  const countOf = (digit: string) => was.split(digit).length - 1;
  return Array.from(denialsIn(now)).some(([word, count]) => count > countOf(digitOf(word)));
}

/**
 * The one denial more, less or exchanged by which `text` differs from a passage that had these
 * `digits` for its words, as far as `isIt` says so of what it was then.
 */
export function denialEdit(
  text: string,
  digits: string,
  isIt: (text: string) => boolean,
): Edit | undefined {
  const words = wordsOf(text);
  const now = digitsOf(text, words);
  for (const edit of denials(text, words, now, digits))
    if (isIt(text.slice(0, edit.start) + edit.was + text.slice(edit.end))) return edit;
  return undefined;
}

/** The edits by a denial after which the words of `text`, whose digits are `now`, would have `digits`. */
function* denials(
  text: string,
  words: readonly Span[],
  now: string,
  digits: string,
): Iterable<Edit> {
  for (const [i, { start, end }] of words.entries()) {
    const word = text.slice(start, end);
    const [before, after] = [now.slice(0, i), now.slice(i + 1)];
    if (before + after === digits && Object.hasOwn(DENIALS, word.toLowerCase())) {
      yield { start: words[i - 1]?.end ?? start, end, was: "" };
      yield { start, end: words[i + 1]?.start ?? end, was: "" };
    }
    for (const pair of PAIRS)
      for (const was of pair)
        if (pair.includes(word.toLowerCase()) && was !== word.toLowerCase()) {
          const cased = word === word.toLowerCase() ? was : was[0]?.toUpperCase() + was.slice(1);
          if (before + digitOf(cased) + after === digits) yield { start, end, was: cased };
        }
  }
  for (const denial of Object.keys(DENIALS))
    for (let i = 0; i <= words.length; i++) {
      if (now.slice(0, i) + digitOf(denial) + now.slice(i) !== digits) continue;
      const start = words[i]?.start ?? text.length;
      yield { start, end: start, was: `${denial} ` };
      const end = words[i - 1]?.end ?? 0;
      yield { start: end, end, was: ` ${denial}` };
    }
}
