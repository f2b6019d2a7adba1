import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSETS } from "../assets.ts";
import { createFactbook, type Factbook } from "./factbook.ts";

/** The factbook that ships with the tool; the build has checked it against the model. */
export function bundledFactbook(): Factbook {
  return createFactbook(JSON.parse(readFileSync(join(ASSETS, "factbook.json"), "utf8")));
}
