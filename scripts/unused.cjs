/** Stands in the bundle for what a package asks for and recruits never uses. */
"use strict";

module.exports = {};
