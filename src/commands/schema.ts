import { readCompressedAsset } from "../assets.ts";
import type { RunCommand } from "./command.ts";
import { EXIT } from "./exit.ts";
import { writer } from "./write.ts";

export const schema: RunCommand<"json"> = {
  name: "schema",
  summary: "what a factbook of your own looks like",
  examples: [["recruits schema > factbook.schema.json", "a JSON Schema, for your editor"]],
  options: [],
  formats: ["json"],
  without: ["fields", "limit", "lang", "color", "data"],
  async run({ io }) {
    await writer(io.stdout)(readCompressedAsset("schema.json"));
    return EXIT.found;
  },
};
