import { text } from "node:stream/consumers";
import type { CslItem } from "../cite/csl.ts";
import { UsageError } from "../errors.ts";
import { writer } from "../io.ts";
import { rendererOf } from "../output/render.ts";
import { type Command, EXIT, oneOf } from "./command.ts";
import { recordById } from "./list.ts";

const FORMATS = ["table", "json", "ndjson", "md"] as const;
type CiteFormat = (typeof FORMATS)[number];

/** The default first. */
const STYLES = ["text", "apa", "chicago", "bibtex", "csl-json"] as const;

export const cite: Command<CiteFormat> = {
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
  options: [["--style <style>", STYLES.join(", ")]],
  async run({ words, own, open, options, io }) {
    const { lang } = options;
    const { style, format } = formOf(own.style as string | undefined, options.format);
    const ids = words.join() === "-" ? await idsFrom(io.stdin) : words;
    const factbook = await open();
    const records = ids.map((id) => recordById(id, factbook));
    const { createCiter, renderCitations } = await import("../cite/styles.ts");
    const render = rendererOf<readonly CslItem[]>(
      {
        json: (items) => items,
        markdown: (items) => renderCitations(items, style, lang),
        table: (items, look) => renderCitations(items, style, lang, look),
      },
      { ...options, format },
    );
    await writer(io.stdout)(await render(records.map(createCiter(factbook, lang))));
    return EXIT.found;
  },
};

/** The style for people and the format to print in; the style csl-json is the format JSON. */
function formOf(named: string | undefined, format: CiteFormat) {
  const isData = format === "json" || format === "ndjson";
  const style = oneOf("--style", named ?? (isData ? "csl-json" : "text"), STYLES);
  if (style === "csl-json" ? format === "md" : isData)
    throw new UsageError(`--style ${style} has no form in ${format}. Give one of the two.`);
  if (style !== "csl-json") return { style, format };
  return { style: "text", format: isData ? format : "json" } as const;
}

/** One id a line. */
async function idsFrom(stdin: NodeJS.ReadableStream): Promise<string[]> {
  const ids = (await text(stdin)).split(/\s+/).filter(Boolean);
  if (ids.length > 0) return ids;
  throw new UsageError("Standard input has no ids. Give one a line: recruits list shows them.");
}
