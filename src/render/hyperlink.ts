/** Whether a text bears such a link. */
export function isLinked(text: string): boolean {
  return text.includes("\u001b]8;;");
}

/** What string-width, which measures the tables' cells, takes for a part of a link. */
const MEASURABLE = /^[-a-zA-Z\d/#&.:=?%@~_]+$/;

/**
 * `text` as a link to `url` by OSC 8, ended by BEL, for a terminal that shows such; just `text` where
 * the address has a character that would put columns out of line.
 */
export function hyperlink(text: string, url: string): string {
  return MEASURABLE.test(url) ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text;
}
