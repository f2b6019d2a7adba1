/** Stands for `node:child_process` in the bundle, where commander imports it and never uses it. */
"use strict";

module.exports = {};
