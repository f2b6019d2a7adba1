/** Whether a text is the article but for how it was typeset, and in what. */
import type { Source } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { printOfText, sha256 } from "./fingerprint.ts";
import type { Located } from "./locate.ts";
import { straightened, unhyphened, type Whole } from "./text.ts";

/** What a typesetter changes, and what takes it back. */
const UNDO = {
  ends: relined,
  spaces: (text) => text.replace(/[^\S\r\n]+/g, " "),
  hyphens: unhyphened,
  marks: (text) => straightened(text).replaceAll("…", "..."),
} as const satisfies Record<string, (text: string, located: Located | undefined) => string>;

export type Typesetting = keyof typeof UNDO;

const KINDS: readonly Typesetting[] = ["ends", "spaces", "hyphens", "marks"];
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
  const undone = (kinds: readonly Typesetting[]) =>
    kinds.reduce((text, kind) => UNDO[kind](text, located), whole);
  const isArticle = (text: string) =>
    [text, text.replace(/\r?\n/g, "\r\n")].some((text) => sha256(text) === wanted);
  const found = CHOICES.find((kinds) =>
    kinds.includes("ends") ? isArticle(undone(kinds)) : sha256(undone(kinds)) === wanted,
  );
  // If it is the article now, the line ends were what had been taken out.
  const broken = isHyphenated
    ? (["ends", "hyphens"] as const)
    : found?.length === 0
      ? (["ends"] as const)
      : [];
  if (found) return KINDS.filter((kind) => [...found, ...broken].includes(kind));
  return isSame ? [] : undefined;
}

/** `text` with the article's line ends, where its fingerprint has them; else with single ones (LF). */
function relined(text: string, located: Located | undefined): string {
  if (!located) return text.replace(/\s*[\r\n]\s*/g, "\n").trimEnd();
  const { prints, words } = located;
  // The first line begins without a line end before it.
  const beginning = grouped(prints.lines.slice(1), (word) => word);
  let past = 0;
  return Array.from({ length: words.length + 1 }, (_, word) => {
    const { start, end } = words[word] ?? { start: text.length, end: text.length };
    const between = text.slice(past, start);
    const from = past;
    past = end;
    const ends = beginning.get(word)?.length ?? 0;
    const isEnd = ends > 0 || start === text.length || /[\r\n]/.test(between);
    const instead = "\n".repeat(ends) || (from === 0 || start === text.length ? "" : " ");
    const space = /\s*[\r\n]\s*/.test(between) ? /\s*[\r\n]\s*/ : /\s+|$/;
    return (isEnd ? between.replace(space, instead) : between) + text.slice(start, end);
  }).join("");
}
