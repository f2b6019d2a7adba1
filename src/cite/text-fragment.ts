/** Links that open at words: WICG Text Fragments, `#:~:text=start,end`. */

/** A passage of more words than this is marked from its first ones to its last ones. */
const MOST_WORDS = 10;
const WORDS_AT_EITHER_END = 4;

/** The text directive that finds `exact` in a page: whole, or by its start and its end. */
export function textDirective(exact: string): string {
  const words = wordsOf(exact);
  if (words.length <= MOST_WORDS) return `text=${encode(words)}`;
  const start = words.slice(0, WORDS_AT_EITHER_END);
  const end = words.slice(-WORDS_AT_EITHER_END);
  return `text=${encode(start)},${encode(end)}`;
}

/** The text directive that finds where `exact` begins. */
export function openingDirective(exact: string): string {
  return `text=${encode(wordsOf(exact).slice(0, MOST_WORDS))}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/**
 * Percent-encoded, and so are the dashes and commas that part a directive, and whatever Markdown,
 * a terminal or a reader takes for the end of a link.
 */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ").toWellFormed()).replace(
    /[-!'()*]|\.$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
