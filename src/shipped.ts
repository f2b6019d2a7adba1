/** What ships with the tool, in files that stand beside the bundle or that a bundler takes into another. */
import type { Stored } from "./stored.ts";
import { unpacked } from "./unpacked.ts";

export const stored: Stored = {
  factbook: () => require("./factbook.json"),
  names: () => require("./names.json"),
  index: () => JSON.parse(unpacked(require("./index.json"))),
  territories: () => unpacked(require("./territories.json")),
  commonWords: () => unpacked(require("./common-words.json")),
  schema: () => require("./schema.json"),
};
