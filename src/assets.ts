import { join } from "node:path";

/** The folder of the files that the build makes: beside this file's bundle, or `dist/` of the sources. */
export const ASSETS = join(__dirname, "..", "dist");
