/** Whether a text is the article but for how it was typeset, and in what. */
import type { Source } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { printOfText, sha256 } from "./fingerprint.ts";
import type { Located } from "./locate.ts";
import { UNSET, type Whole } from "./text.ts";

const KINDS = ["ends", "spaces", "hyphens", "marks"] as const;
export type Typesetting = (typeof KINDS)[number];

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
  const undo = { ...UNSET, ends: (text: string) => relined(text, located) };
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

const BREAK = /\s*[\r\n]\s*/;

/** `text` with the article's line ends, where its fingerprint has them; else with single ones (LF). */
function relined(text: string, located: Located | undefined): string {
  if (!located) return text.replace(new RegExp(BREAK, "g"), "\n").trimEnd();
  const words = [...located.words, { start: text.length, end: text.length }];
  // The first line begins without a line end before it.
  const beginning = grouped(located.prints.lines.slice(1), (word) => word);
  const parts = words.map(({ start, end }, i) => {
    const between = text.slice(words[i - 1]?.end ?? 0, start);
    const count = beginning.get(i)?.length ?? 0;
    const isOuter = i === 0 || i === words.length - 1;
    const instead = "\n".repeat(count) || (isOuter ? "" : " ");
    const isEnd = count > 0 || i === words.length - 1;
    const space = isEnd && !BREAK.test(between) ? /\s+|$/ : BREAK;
    return between.replace(space, instead) + text.slice(start, end);
  });
  return parts.join("");
}
