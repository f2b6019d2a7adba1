/**
 * Detects whether a passage was negated, given only the print and digits of its old words: with a negation
 * added or removed, does it have that print?
 */
import { digitOf, digitsOf } from "./fingerprint.ts";
import { difference, type Edit, undoEdits, type Word, wordsOf } from "./text.ts";

/** Words that deny, each with those that replace it where nothing is denied. */
const DENIALS = new Map(
  (
    "niet wel, geen een de het, nooit altijd ooit, niemand iedereen iemand, niets alles iets, " +
    "nergens overal ergens, zonder met, not also, no a an the some, never always ever, " +
    "nobody everybody somebody, nothing everything something, none all some, without with, cannot can"
  )
    .split(", ")
    .map((words): [string, string[]] => {
      const [no = "", ...others] = words.split(" ");
      return [no, others];
    }),
);

/** The denials among some words. */
function denialsIn(words: readonly Word[]): string[] {
  return words.map(({ word }) => word.toLowerCase()).filter((word) => DENIALS.has(word));
}

/** Whether exactly one of two texts denies something. */
export function deniesOtherwise(before: string, after: string): boolean {
  const oneWord = (text: string) => text.replace(/\bno one\b/gi, "nobody");
  const [had, has] = [before, after].map((text) =>
    denialsIn(wordsOf(oneWord(text)))
      .sort()
      .join(),
  );
  return had !== has;
}

/**
 * Whether `text`, where it differs from a passage with these word digits, has a denial more often than the
 * passage can have had it.
 */
export function deniesMore(text: string, digits: string): boolean {
  const words = wordsOf(text);
  const { start, end, was } = difference(digits, digitsOf(words));
  const now = denialsIn(words.slice(start, end));
  const timesIn = (items: readonly string[], item: string) =>
    items.filter((other) => other === item).length;
  return now.some((word) => timesIn(now, word) > timesIn(was.split(""), digitOf(word)));
}

/**
 * The single denial that was added, removed or replaced in `text` compared to a passage with these word
 * digits; `isIt` checks a guess at the old text.
 */
export function denialEdit(
  text: string,
  digits: string,
  isIt: (text: string) => boolean,
): Edit | undefined {
  const words = wordsOf(text);
  const now = digitsOf(words);
  const edits: Edit[] = [];
  for (let i = 0; i <= words.length; i++) {
    /** Whether the passage may have had `was` instead of the words from here to `past`. */
    const had = (was: string, past: number) =>
      now.slice(0, i) + (was && digitOf(was)) + now.slice(past) === digits;
    const at = words[i];
    const [before, after] = [words[i - 1]?.end, at?.start ?? text.length];
    for (const denial of DENIALS.keys())
      if (had(denial, i))
        edits.push(insertion(after, `${denial} `), insertion(before ?? 0, ` ${denial}`));
    if (at === undefined) break;
    const { word, start, end } = at;
    if (DENIALS.has(word.toLowerCase()) && had("", i + 1)) {
      edits.push({ start: before ?? start, end, was: "" });
      edits.push({ start, end: words[i + 1]?.start ?? end, was: "" });
    }
    for (const was of exchanged(word)) if (had(was, i + 1)) edits.push({ start, end, was });
  }
  return edits.find((edit) => isIt(undoEdits(text, [edit])));
}

/** What may have been there instead of `word`; exactly one of the two denies. */
function exchanged(word: string): string[] {
  const lower = word.toLowerCase();
  const denials = [...DENIALS].flatMap(([no, others]) => (others.includes(lower) ? [no] : []));
  const all = [...(DENIALS.get(lower) ?? []), ...denials];
  return word === lower ? all : all.map((was) => was.charAt(0).toUpperCase() + was.slice(1));
}

function insertion(at: number, was: string): Edit {
  return { start: at, end: at, was };
}
