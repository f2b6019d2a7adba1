/** Where a record's passage is on the web: links that open at its words. */
import { byPlace, type Factbook, selectorsOf } from "../factbook/factbook.ts";
import type { Selector } from "../factbook/model.ts";

/** A passage of more words than this is marked from its first ones to its last ones. */
const MOST_WORDS = 10;
const WORDS_AT_EITHER_END = 4;
/** Fewer words, a name for one, may stand among an outlet's headlines and tags. */
const TELLING = 4;

/**
 * Makes links into the articles of `factbook`, with a passage's words as a text directive (WICG Text
 * Fragments). A link opens at these words where the factbook has them, unless they might be found
 * elsewhere, since a browser takes the first on the page: further up in the article, or, where they are few
 * without those around them, in what the outlet has around the article. Then it opens at the top.
 */
export function createLinker(factbook: Factbook, directive = textDirective) {
  // Text directives don't tell capitals from small letters.
  const keyOf = (id: string, exact: string) => `${factbook.sourceOf(id).id} ${exact.toLowerCase()}`;
  const firsts = new Map<string, Selector>();
  for (const record of factbook.records)
    for (const selector of selectorsOf(record)) {
      const key = keyOf(record.id, selector.exact ?? "");
      const first = firsts.get(key);
      if (first === undefined || byPlace(selector, first) < 0) firsts.set(key, selector);
    }
  return (id: string, selector: Selector | undefined): string => {
    const { url } = factbook.sourceOf(id);
    if (selector === undefined) return url;
    const { exact = "", prefix, suffix, textStart } = selector;
    const isFirst = byPlace(selector, firsts.get(keyOf(id, exact)) ?? selector) <= 0;
    const isAlone = prefix === undefined && suffix === undefined;
    const isVague = isAlone && (!isFirst || wordsOf(exact).length < TELLING);
    if (textStart === undefined && isVague) return url;
    return `${url}${url.includes("#") ? "" : "#"}:~:${directive(selector)}`;
  };
}

type Words = Pick<Selector, "exact" | "prefix" | "suffix" | "textStart" | "textEnd">;

/** The directive that finds a passage in a page: whole, or by its start and its end. */
export function textDirective({ exact = "", prefix, suffix, textStart, textEnd }: Words): string {
  const words = wordsOf(exact);
  const isLong = words.length > MOST_WORDS;
  const start = textStart ?? words.slice(0, isLong ? WORDS_AT_EITHER_END : undefined).join(" ");
  const end = textStart ? textEnd : isLong && words.slice(-WORDS_AT_EITHER_END).join(" ");
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(",")}`;
}

/** The directive that finds where a passage begins, without a comma: its words between those around. */
export function openingDirective({ exact = "", prefix = "", suffix = "", ...ends }: Words): string {
  const { textStart = exact + (/^[\p{L}\p{N}]/u.test(suffix) ? ` ${suffix}` : suffix) } = ends;
  const before = /[\p{L}\p{N}]$/u.test(prefix) ? `${prefix} ` : prefix;
  const words = wordsOf(before + textStart).slice(0, MOST_WORDS);
  return `text=${encode(words.join(" "))}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/**
 * Percent-encoded, and so are the dashes and commas that separate a directive's parts, and whatever
 * Markdown, a terminal or a reader takes for the end of a link.
 */
function encode(text: string): string {
  return encodeURIComponent(wordsOf(text).join(" ").toWellFormed()).replace(
    /[-!'()*]|\.$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
