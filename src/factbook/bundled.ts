import { readJsonAsset } from "../assets.ts";
import { createFactbook, type Factbook } from "./factbook.ts";

/** The factbook that ships with the tool; the build has checked it against the model. */
export function bundledFactbook(): Factbook {
  return createFactbook(readJsonAsset("factbook.json"));
}
