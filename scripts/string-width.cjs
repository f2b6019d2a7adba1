/** What cli-table3 measures columns with in the bundle, in the form that it requires it. */
"use strict";

const { default: stringWidth } = require("fast-string-width");

module.exports = (text) => (/^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text));
