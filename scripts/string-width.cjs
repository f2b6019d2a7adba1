/** How wide a text is on a terminal, for cli-table3 and fast-wrap-ansi in the bundle; most texts are simple. */
"use strict";

const { default: measure } = require("fast-string-truncated-width");

/** Latin letters and the usual punctuation, each of which takes one column. */
const SIMPLE = /^[\x20-\x7e\xa1-\xac\xae-\u024f\u2010-\u2027]*$/;
const WHOLE = { limit: Number.POSITIVE_INFINITY, ellipsis: "" };

module.exports = (text) => (SIMPLE.test(text) ? text.length : measure(text, WHOLE).width);
