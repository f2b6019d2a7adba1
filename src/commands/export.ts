import { UsageError } from "../errors.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../export/formats.ts";
import type { Kind } from "../factbook/model.ts";
import type { RunCommand } from "./command.ts";
import { EXIT } from "./exit.ts";
import { KINDS_BY_WORD } from "./kinds.ts";
import { oneOf } from "./options.ts";
import { writer } from "./write.ts";

const { country, person, org, place } = KINDS_BY_WORD;
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  ...KINDS_BY_WORD,
  entity: [...country, ...person, ...org, ...place],
};

export const exportCommand: RunCommand<ExportFormat> = {
  name: "export",
  summary: "the whole factbook, for other tools",
  examples: [
    ["recruits export > factbook.json", "all of it, as --data reads it"],
    ["recruits export -f ndjson --kind claim", "a record a line"],
    ["recruits export -f csv --out facts/", "a file a table, into a folder"],
    ["recruits export -f sql | sqlite3 facts.db", "a database; PostgreSQL loads it too"],
    ["recruits export -f jsonld --out facts.jsonld", "linked data, by schema.org"],
    ["recruits export -f md --lang nl", "a fact sheet to read"],
  ],
  formats: EXPORT_FORMATS,
  without: ["fields", "limit"],
  options: [
    ["--kind <kind...>", `only these kinds: ${Object.keys(KINDS).join(", ")}`],
    ["--out <path>", "write to this file, or for csv into this folder"],
    ["--force", "replace files that exist"],
  ],
  async run({ options, own, lang, session, io }) {
    const { kind, out, force } = own as { kind?: string[]; out?: string; force?: true };
    const { exportFactbook } = await import("../export/export.ts");
    const wish = {
      format: options.format,
      lang,
      force: force === true,
      ...(out !== undefined && out !== "-" && { out: nonEmpty(out) }),
      ...(kind && { kinds: kind.flatMap(kindsOf) }),
    };
    await exportFactbook(session.factbook, wish, writer(io.stdout));
    return EXIT.found;
  },
};

function nonEmpty(path: string): string {
  if (path === "") throw new UsageError("--out takes the path of a file, or for csv of a folder.");
  return path;
}

function kindsOf(word: string): readonly Kind[] {
  return KINDS[oneOf("--kind", word, Object.keys(KINDS))] as readonly Kind[];
}
