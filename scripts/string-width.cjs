/**
 * How wide a text is on a terminal, for cli-table3 and fast-wrap-ansi in the bundle: most texts are
 * simple, and reading the Unicode classes that tell the others takes longer than drawing a table.
 */
"use strict";

/** Latin letters and the usual punctuation, each of which takes one column. */
const SIMPLE = /^[\x20-\x7e\xa1-\xac\xae-\u024f\u2010-\u2027]*$/;
const ESCAPE = "\u001b";
const COLOUR = new RegExp(`${ESCAPE}\\[[\\d;]*m`, "g");
const WHOLE = { limit: Number.POSITIVE_INFINITY, ellipsis: "" };

module.exports = (text) => {
  const plain = text.includes(ESCAPE) ? text.replace(COLOUR, "") : text;
  return SIMPLE.test(plain) ? plain.length : measure(text);
};

function measure(text) {
  return require("fast-string-truncated-width").default(text, WHOLE).width;
}
