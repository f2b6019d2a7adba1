/** The quotations in a text. */
import type { Span } from "../verify/text.ts";

/** A quotation without its marks, and whether it is a whole sentence. */
interface Quotation extends Span {
  readonly form: "direct" | "partial";
}

/** An opening mark. Not one inside a word, nor an apostrophe: 's avonds, 't, rock 'n' roll, '90s, 'em. */
const OPENING =
  /(?<![\p{L}\p{M}\p{N}.,!?…%])(?:"|'(?!(?:s|t|n|k|m|r|em|til|tis|twas|cause)(?![\p{L}\p{M}\p{N}])|\d))(?!\s|[,;:!?)]|\.(?!\.))/giu;
const CLOSING = { '"': /(?<!\s)"/g, "'": /(?<!\s)'(?![\p{L}\p{M}\p{N}])/gu };
/** An apostrophe after a plural, as in "the skippers' union", if the quotation is closed later. */
const PLURAL = /^s' \p{Ll}/iu;

/**
 * The outermost quotations in a line. An unclosed double one extends to the end of the line, as happens when it
 * continues in the next paragraph.
 */
export function quotationsIn(line: string): Quotation[] {
  const text = line.replace(/[“”„«»]/g, '"').replace(/[‘’‚‹›]/g, "'");
  let past = 0;
  return Array.from(text.matchAll(OPENING)).flatMap(({ index, 0: mark }): Quotation[] => {
    const close = index < past ? undefined : closeOf(text, index, mark === '"' ? mark : "'");
    if (close === undefined) return [];
    past = close + 1;
    const inside = text.slice(index + 1, close);
    const words = inside.trim().replace(/,$/, "");
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    // A comma after the quotation stands for its full stop if the sentence continues.
    const isEnded = /[.!?…,]$/.test(inside.trim()) || text[close + 1] === ",";
    const isWhole = isEnded && /^[^\p{L}]*\p{Lu}/u.test(words);
    const start = index + 1 + inside.indexOf(words);
    return [{ start, end: start + words.length, form: isWhole ? "direct" : "partial" }];
  });
}

/** Where the quotation opened at `at` is closed; a double one may end with the line. */
function closeOf(text: string, at: number, mark: '"' | "'"): number | undefined {
  let close: number | undefined;
  for (const { index } of text.slice(at + 1).matchAll(CLOSING[mark])) {
    const end = at + 1 + index;
    // "'the boss' and 'the others'": the mark that closes another quotation doesn't close this one.
    if (close !== undefined && text.slice(close, end).search(OPENING) >= 0) break;
    close = end;
    if (mark === '"' || !PLURAL.test(text.slice(end - 1))) break;
  }
  return close ?? (mark === '"' ? text.length : undefined);
}
