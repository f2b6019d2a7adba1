/** Where a record's passage is on the web: links that open at its words. */
import { type Factbook, selectorsOf } from "../factbook/factbook.ts";
import type { Link } from "../output/style.ts";

/** A passage of more words than this is marked from its first ones to its last ones. */
const MOST_WORDS = 10;
const WORDS_AT_EITHER_END = 4;

/**
 * Makes links into the articles of `factbook`, with a passage's words as a text directive (WICG Text
 * Fragments). A link opens at these words where the factbook has them and knows of none like them
 * further up, since a browser takes the first; else at the top.
 */
export function createLinker(factbook: Factbook, directive = textDirective): Link {
  // Text directives don't tell capitals from small letters.
  const keyOf = (id: string, exact: string) => `${factbook.sourceOf(id).id} ${exact.toLowerCase()}`;
  const firsts = new Map<string, number>();
  for (const record of factbook.records)
    for (const { start, exact = "" } of selectorsOf(record)) {
      const key = keyOf(record.id, exact);
      firsts.set(key, Math.min(start, firsts.get(key) ?? start));
    }
  return (id, { start, exact }) => {
    const { url } = factbook.sourceOf(id);
    if (exact === undefined || start > (firsts.get(keyOf(id, exact)) ?? start)) return url;
    return `${url}${url.includes("#") ? "" : "#"}:~:${directive(exact)}`;
  };
}

/** The directive that finds `exact` in a page: whole, or by its start and its end. */
export function textDirective(exact: string): string {
  const words = wordsOf(exact);
  const isLong = words.length > MOST_WORDS;
  const parts = isLong
    ? [words.slice(0, WORDS_AT_EITHER_END), words.slice(-WORDS_AT_EITHER_END)]
    : [words];
  return `text=${parts.map(encode).join(",")}`;
}

/** The directive that finds where `exact` begins. */
export function openingDirective(exact: string): string {
  return `text=${encode(wordsOf(exact).slice(0, MOST_WORDS))}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/**
 * Percent-encoded, and so are the dashes and commas that separate a directive's parts, and whatever
 * Markdown, a terminal or a reader takes for the end of a link.
 */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ").toWellFormed()).replace(
    /[-!'()*]|\.$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
