/** Stands for chalk's look at the terminal in the bundle: every use names its own colour level. */
"use strict";

module.exports = { default: { stdout: false, stderr: false } };
