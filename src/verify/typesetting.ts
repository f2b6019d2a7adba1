/** Whether a text differs from the article only in typesetting, and how. */
import type { Source } from "../factbook/model.ts";
import { UNSET } from "../factbook/wording.ts";
import { grouped } from "../grouped.ts";
import { type Prints, printOfText, sha256 } from "./fingerprint.ts";
import type { Located } from "./locate.ts";
import { type Edit, undoEdits, type Whole, wordsOf } from "./text.ts";

const KINDS = ["ends", "spaces", "hyphens", "marks"] as const;
type Typesetting = (typeof KINDS)[number];

/** All subsets of them, the smallest first. */
const CHOICES = Array.from({ length: 1 << KINDS.length }, (_, bits) =>
  KINDS.filter((_, i) => bits & (1 << i)),
).sort((a, b) => a.length - b.length);

/**
 * The typesetting differences of a text that is the article otherwise; empty if they can't be told;
 * undefined if it isn't the article.
 */
export function typesettingOf(
  { text: whole, isHyphenated }: Whole,
  { sha256: wanted }: Source,
  located: Located | undefined,
): readonly Typesetting[] | undefined {
  const isSame = located?.prints.whole === printOfText(whole);
  if (located && !isSame) return undefined;
  const undo = { ...UNSET, ends: (text: string) => relined(text, located?.prints) };
  const found = CHOICES.find((kinds) => {
    const text = kinds.reduce((text, kind) => undo[kind](text), whole);
    const texts = kinds.includes("ends") ? [text, text.replace(/\r?\n/g, "\r\n")] : [text];
    return texts.some((text) => sha256(text) === wanted);
  });
  // If no other change is needed, joining words broken at their own hyphens was enough: only line ends differ.
  const broken: readonly Typesetting[] = isHyphenated
    ? ["ends", "hyphens"]
    : found?.length === 0
      ? ["ends"]
      : [];
  if (found) return KINDS.filter((kind) => [...found, ...broken].includes(kind));
  return isSame ? [] : undefined;
}

/** `text` with the line breaks of the article if its fingerprint has them, otherwise with single ones (LF). */
function relined(text: string, prints: Prints | undefined): string {
  const inLine = text.replace(/\s*[\r\n]\s*/g, prints ? " " : "\n").trim();
  if (!prints) return inLine;
  const words = wordsOf(inLine);
  // No line break precedes the first line.
  const beginning = grouped(prints.lines.slice(1), (word) => word);
  const ends = Array.from(beginning, ([word, { length }]): Edit => {
    const past = words[word - 1]?.end ?? 0;
    const space = /\s+|$/.exec(inLine.slice(past, words[word]?.start));
    const start = past + (space?.index ?? 0);
    return { start, end: start + (space?.[0].length ?? 0), was: "\n".repeat(length) };
  });
  return undoEdits(inLine, ends);
}
