/** The `verify` command's work: reads a text, checks the factbook against it, says what it found. */
import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactbookData, Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import type { Format } from "../render/answer.ts";
import { renderCsv, renderTsv } from "../render/flat.ts";
import { shown } from "../render/visible.ts";
import { FINDING_FIELDS, harmed, tally, toFinding } from "./findings.ts";
import { isSettled, mend } from "./mend.ts";
import { PHRASES } from "./phrases.ts";
import { readText } from "./read-text.ts";
import { type Verification, verify } from "./verify.ts";

/** How the text is checked and what is printed. */
export interface CheckOptions {
  readonly format: Format;
  readonly lang: Lang;
  readonly color: "auto" | "always" | "never";
  /** Whether to print the mended factbook instead of what was found. */
  readonly isUpdate: boolean;
}

/**
 * Checks `factbook` against the text at `path`, or standard input for `-`. Gives whether it fits; with
 * `isUpdate`, whether what it printed does.
 */
export async function checkText(
  factbook: Factbook,
  path: string,
  options: CheckOptions,
  io: IO,
  write: (text: string) => Promise<void>,
): Promise<boolean> {
  const [data, ...others] = factbook.books as [FactbookData, ...FactbookData[]];
  if (others.length > 0)
    throw new UsageError("verify checks one factbook against its article. Give one --data.");
  const text = await readText(path, io.stdin);
  const verification = verify(data, text);
  const phrases = PHRASES[options.lang];
  if (options.isUpdate) {
    await write(`${JSON.stringify(mend(data, text, verification), null, 2)}\n`);
    const unsettled = verification.passages.filter((checked) => !isSettled(checked));
    if (unsettled.length === 0) return true;
    const ids = new Set(
      unsettled.map(({ record, state }) => `${record.id} (${phrases.states[state]})`),
    );
    io.stderr.write(`${phrases.unsettled} ${[...ids].join(", ")}\n`);
    return false;
  }
  await write(await render(verification, data, shown(path), options, io));
  if (!verification.fits && options.format === "table")
    io.stderr.write(`${phrases.mendable(shown(path))}\n`);
  return verification.fits;
}

async function render(
  verification: Verification,
  data: FactbookData,
  name: string,
  { format, lang, color }: CheckOptions,
  io: IO,
): Promise<string> {
  const results = harmed(verification).map(toFinding);
  switch (format) {
    case "json":
    case "ndjson": {
      const { text, differing, fits } = verification;
      const records = Object.fromEntries(tally(verification));
      const answer = {
        query: name,
        count: results.length,
        fits,
        text,
        differing,
        records,
        results,
      };
      return `${JSON.stringify(answer, null, format === "json" ? 2 : 0)}\n`;
    }
    case "csv":
      return renderCsv({ results }, FINDING_FIELDS);
    case "tsv":
      return renderTsv({ results }, FINDING_FIELDS);
    case "md": {
      const { renderMarkdownReport } = await import("./report.ts");
      return renderMarkdownReport(verification, data.source, lang);
    }
    case "table": {
      const [{ renderReport }, { isColoured, lookFor }] = await Promise.all([
        import("./report.ts"),
        import("../render/look.ts"),
      ]);
      const colour = isColoured(color, io);
      return renderReport(verification, data.source, lookFor(lang, io.width, colour));
    }
  }
}
