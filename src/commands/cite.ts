import type { CslItem } from "../cite/csl.ts";
import { type ProseStyle, STYLE_NAMES } from "../cite/style-names.ts";
import { UsageError } from "../errors.ts";
import type { Run, RunCommand } from "./command.ts";
import { EXIT } from "./exit.ts";
import { oneOf } from "./options.ts";
import { writer } from "./write.ts";

const FORMATS = ["table", "json", "ndjson", "md"] as const;
type CiteFormat = (typeof FORMATS)[number];

export const cite: RunCommand<CiteFormat> = {
  name: "cite",
  argument: "<id...>",
  summary: "citations of records by id",
  examples: [
    ["recruits cite russians-killed", "its source, and a link to it"],
    ["recruits cite kim-plans-visit --style apa", "for a list of references"],
    ["recruits cite russians-killed --style bibtex", "for LaTeX"],
    ["recruits cite - --json < ids.txt", "for a reference manager"],
  ],
  formats: FORMATS,
  without: ["fields", "limit"],
  options: [["--style <style>", STYLE_NAMES.join(", ")]],
  async run(run) {
    const { words, own, lang, session, io } = run;
    const style = styleFor(own.style as string | undefined, run.options.format);
    const ids = words.join() === "-" ? await idsFrom(io.stdin) : words;
    const [{ recordById }, { toCitations }] = await Promise.all([
      import("./records.ts"),
      import("../cite/citations.ts"),
    ]);
    const records = ids.map((id) => recordById(id, session.factbook));
    const items = toCitations(session.factbook, records, lang);
    await writer(io.stdout)(await render(items, style, run));
    return EXIT.found;
  },
};

/** The style for people, or undefined for CSL-JSON, which `--json` is too. */
function styleFor(named: string | undefined, format: CiteFormat): ProseStyle | undefined {
  const isData = format === "json" || format === "ndjson";
  const style = oneOf("--style", named ?? (isData ? "csl-json" : "text"), STYLE_NAMES);
  const isProse = style !== "csl-json";
  if (isProse ? isData : format === "md")
    throw new UsageError(`--style ${style} has no form in ${format}. Give one of the two.`);
  return isProse ? style : undefined;
}

/** One id a line. */
async function idsFrom(stdin: NodeJS.ReadableStream): Promise<string[]> {
  const { createInterface } = await import("node:readline");
  const ids: string[] = [];
  for await (const line of createInterface({ input: stdin })) {
    const id = line.trim();
    if (id !== "") ids.push(id);
  }
  if (ids.length === 0)
    throw new UsageError("Standard input has no ids. Give one a line: recruits list shows them.");
  return ids;
}

async function render(
  items: readonly CslItem[],
  style: ProseStyle | undefined,
  { options: { format, color }, lang, io }: Run<CiteFormat>,
): Promise<string> {
  if (format === "ndjson") return items.map((item) => `${JSON.stringify(item)}\n`).join("");
  if (style === undefined) return `${JSON.stringify(items, null, 2)}\n`;
  const [{ renderCitations, renderMarkdownCitations }, { isColoured, lookFor }] = await Promise.all(
    [import("../cite/cite.ts"), import("../render/look.ts")],
  );
  if (format === "md") return renderMarkdownCitations(items, style, lang);
  const colour = isColoured(color, io);
  return renderCitations(items, style, lookFor(lang, io.width, colour));
}
