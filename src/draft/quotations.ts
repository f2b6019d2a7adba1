/** What a text puts in quotation marks. */
import type { Span } from "../verify/text.ts";
import type { Line } from "./sentences.ts";

/** A quotation without its marks, and whether it is a whole sentence. */
export interface Quotation extends Span {
  readonly form: "direct" | "partial";
}

/** The marks that close what each mark opens. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  "“": '”“"',
  "”": "”",
  "„": '”“"',
  "«": "»",
  "»": "«",
  "'": "'’",
  "‘": "’‘'",
  "’": "’",
  "‚": "’‘",
  "‹": "›",
  "›": "‹",
};
const SINGLE = /['‘’‚]/;

/** What looks like a quotation mark and is an apostrophe: 's avonds, 't, rock 'n' roll, '90s, 'em. */
const CLITIC = /^['‘’](?:(?:s|t|n|k|m|r|em|til|tis|twas|cause)(?![\p{L}\p{M}\p{N}])|\d)/iu;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.,!?…%]$/u;

/**
 * The quotations of a line, the outermost where one stands in another. One that is not closed runs on
 * to the end of the line, as where the next paragraph goes on with it.
 */
export function quotationsIn({ start, text }: Line): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!opens(text, at)) continue;
    const close = closeOf(text, at);
    if (close === undefined) continue;
    const inside = text.slice(at + 1, close);
    const words = inside.trim().replace(/,$/, "");
    const from = at + 1 + inside.indexOf(words);
    at = close;
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    // Where a sentence goes on after a quotation, a comma stands for its full stop.
    const isEnded = /[.!?…,]$/.test(inside.trim()) || text[close + 1] === ",";
    const isWhole = isEnded && /^[^\p{L}]*\p{Lu}/u.test(words);
    found.push({
      start: start + from,
      end: start + from + words.length,
      form: isWhole ? "direct" : "partial",
    });
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  const before = text.slice(Math.max(0, at - 2), at);
  if (!(mark in CLOSING) || !/^\S/.test(text.slice(at + 1))) return false;
  return !WORD_BEFORE.test(before) && !(SINGLE.test(mark) && CLITIC.test(text.slice(at)));
}

/** Where the quotation that opens at `at` is closed; a double one perhaps at the line's end. */
function closeOf(text: string, at: number): number | undefined {
  const mark = text[at] ?? "";
  const isSingle = SINGLE.test(mark);
  const ends: number[] = [];
  for (let end = at + 2; end < text.length; end++) {
    // "'the boss' and 'the others'": what closes another is not this one's end.
    if (ends.length > 0 && opens(text, end)) break;
    if (!CLOSING[mark]?.includes(text[end] ?? "")) continue;
    const isApostrophe = isSingle && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end + 1));
    if (isApostrophe || /\s/.test(text[end - 1] ?? "")) continue;
    ends.push(end);
    // "the skippers' union": a plural's apostrophe, if the quotation is closed further on.
    if (!(isSingle && /s$/i.test(text.slice(0, end)) && /^ \p{Ll}/u.test(text.slice(end + 1))))
      break;
  }
  return ends.at(-1) ?? (isSingle || mark === "»" || mark === "›" ? undefined : text.length);
}
