/** Whether a text is the article but for how it was typeset, and in what. */
import type { Source } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { type Prints, printOfText, sha256 } from "./fingerprint.ts";
import type { Located } from "./locate.ts";
import { type Edit, UNSET, undone, type Whole, wordsOf } from "./text.ts";

const KINDS = ["ends", "spaces", "hyphens", "marks"] as const;
type Typesetting = (typeof KINDS)[number];

/** All choices among them, the fewest first. */
const CHOICES = Array.from({ length: 1 << KINDS.length }, (_, bits) =>
  KINDS.filter((_, i) => bits & (1 << i)),
).sort((a, b) => a.length - b.length);

/**
 * In what a text is typeset otherwise than the article, which is `located` in it: nothing if it cannot
 * be told; undefined if it is not the article.
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
  // If it is the article now, the line ends were what had been taken out.
  const broken: readonly Typesetting[] = isHyphenated
    ? ["ends", "hyphens"]
    : found?.length === 0
      ? ["ends"]
      : [];
  if (found) return KINDS.filter((kind) => [...found, ...broken].includes(kind));
  return isSame ? [] : undefined;
}

/** `text` with the article's line ends, where its fingerprint has them; else with single ones (LF). */
function relined(text: string, prints: Prints | undefined): string {
  const inLine = text.replace(/\s*[\r\n]\s*/g, prints ? " " : "\n").trim();
  if (!prints) return inLine;
  const words = wordsOf(inLine);
  // The first line begins without a line end before it.
  const beginning = grouped(prints.lines.slice(1), (word) => word);
  const ends = Array.from(beginning, ([word, { length }]): Edit => {
    const past = words[word - 1]?.end ?? 0;
    const space = /\s+|$/.exec(inLine.slice(past, words[word]?.start));
    const start = past + (space?.index ?? 0);
    return { start, end: start + (space?.[0].length ?? 0), was: "\n".repeat(length) };
  });
  return undone(inLine, ends);
}
