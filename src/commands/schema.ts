import { readAsset } from "../assets.ts";
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
    const { brotliDecompressSync } = await import("node:zlib");
    await writer(io.stdout)(brotliDecompressSync(readAsset("schema.json.br")).toString());
    return EXIT.found;
  },
};
