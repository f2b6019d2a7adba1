/** Links to a record's passage on the web, opening at its words. */
import { byPlace, type Factbook, selectorsOf } from "../factbook/factbook.ts";
import type { Selector } from "../factbook/model.ts";

/** Longer passages are marked by their first and last words. */
const MOST_WORDS = 10;
const WORDS_AT_EITHER_END = 4;
/**
 * In words. A passage shorter than this, such as a name, may also occur in the headlines and tags around the
 * article.
 */
const TELLING = 4;

/**
 * Creates links into the articles of `factbook`, with the passage as a text directive (WICG Text
 * Fragments). A browser jumps to the first match on the page. So the link opens at the top of the article
 * instead if the words might match elsewhere: earlier in the article or, for a few words without context,
 * in the page around it.
 */
export function createLinker(factbook: Factbook, directive = textDirective) {
  // Text directives ignore case.
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

/** The directive for a passage: the whole text, or its start and end. */
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

/** The directive for the beginning of a passage, without commas: its words with their context. */
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
 * Percent-encodes text, including the dashes and commas that separate a directive's parts, and characters
 * that Markdown, terminals or readers would take for the end of a link.
 */
function encode(text: string): string {
  return encodeURIComponent(wordsOf(text).join(" ").toWellFormed()).replace(
    /[-!'()*]|\.$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
