import { UsageError } from "../errors.ts";
import { ENTITY_KINDS, KINDS } from "../factbook/factbook.ts";
import type { Kind } from "../factbook/model.ts";
import { writer } from "../io.ts";
import { type Command, EXIT, oneOf } from "./command.ts";

/** The default first; all but `csv` are one document. */
const FORMATS = ["json", "ndjson", "csv", "jsonld", "md", "sql"] as const;

const KIND_WORDS: Readonly<Record<string, readonly Kind[]>> = { ...KINDS, entity: ENTITY_KINDS };

export const exportCommand: Command<(typeof FORMATS)[number]> = {
  name: "export",
  summary: "the whole factbook, for other tools",
  examples: [
    ["recruits export > factbook.json", "all of it, as --data reads it"],
    ["recruits export -f ndjson --kind claim", "a record a line"],
    ["recruits export -f csv --out facts/", "a file for each table, into a folder"],
    ["recruits export -f sql | sqlite3 facts.db", "a database; PostgreSQL loads it too"],
    ["recruits export -f jsonld --out facts.jsonld", "linked data, by schema.org"],
    ["recruits export -f md --lang nl", "a fact sheet to read"],
  ],
  formats: FORMATS,
  without: ["fields", "limit"],
  options: [
    ["--kind <kind...>", `only these kinds: ${Object.keys(KIND_WORDS).join(", ")}`],
    ["--out <path>", "write to this file, or for csv into this folder"],
    ["--force", "replace files that exist"],
  ],
  async run({ options: { format, lang }, own, open, io }) {
    const { kind, out, force = false } = own as { kind?: string[]; out?: string; force?: boolean };
    if (out === "") throw new UsageError("--out takes the path of a file, or for csv of a folder.");
    const words = Object.keys(KIND_WORDS);
    const kinds = kind?.flatMap((word) => KIND_WORDS[oneOf("--kind", word, words)] ?? []);
    const target = { kinds, out: out === "-" ? undefined : out, force };
    const { exportFactbook } = await import("../export/export.ts");
    await exportFactbook(await open(), { format, lang, ...target }, writer(io.stdout));
    return EXIT.found;
  },
};
