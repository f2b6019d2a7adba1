/** What cli-table3 and wrap-ansi measure columns with in the bundle, in the form that they require it. */
"use strict";

module.exports = require("fast-string-width").default;
