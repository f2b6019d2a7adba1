/** Markdown: CommonMark with GFM tables. */
import type { Dossier, JoinedQuote, JoinedRecord, Result } from "../factbook/answer.ts";
import type { Lang } from "../factbook/model.ts";
import { type Column, FROM, type Line, MIXED, quotation, SECTIONS } from "./columns.ts";
import { LABELS } from "./labels.ts";
import { nameList, noteLine } from "./value.ts";
import { visible } from "./visible.ts";

/** A table of the results, or a fact sheet of one entity; nothing for no results. */
export function toMarkdown(results: readonly Result[], lang: Lang): string {
  const [only] = results;
  if (only === undefined) return "";
  if (results.length === 1 && "figures" in only) return factSheet(only, lang);
  const columns = results.some((result) => "from" in result) ? [...MIXED, FROM] : MIXED;
  return recordTable(columns, results, lang);
}

function factSheet(entity: Dossier, lang: Lang): string {
  const { name, role, from: source } = entity;
  const from = source === undefined ? "" : ` (${LABELS[lang].heading.from} ${text(source)})`;
  const head = `# ${text(name[lang])}\n\n*${text(role[lang])}*${from}\n`;
  const summary = [entity.summary[lang], ...noteLine(entity, lang)].map(
    (line) => `${text(line)}\n`,
  );
  return [head, ...summary, ...factSections(entity, lang)].join("\n");
}

/** A section each for the figures, quotations and claims, where there are any. */
export function factSections(
  facts: Pick<Dossier, "figures" | "quotes" | "claims">,
  lang: Lang,
): string[] {
  return SECTIONS.filter(({ part }) => facts[part].length > 0).map(({ part, columns }) => {
    const records =
      part === "quotes"
        ? facts.quotes.map((quote) => blockQuote(quote, lang)).join("\n")
        : recordTable(columns, facts[part], lang);
    return `## ${LABELS[lang].heading[part]}\n\n${records}`;
  });
}

/** The words as spoken, their translation, who spoke them, and a note. */
function blockQuote(quote: JoinedQuote, lang: Lang): string {
  const lines = quotation(quote, lang);
  const speaker = `— ${nameList([quote.speaker], lang)}, ¶${quote.selector.paragraph}`;
  const parts = [
    ...lines.filter(({ is }) => is !== "aside").map(plainText),
    speaker,
    ...lines.filter(({ is }) => is === "aside").map(plainText),
  ];
  return parts.map((part) => `> ${text(part)}\n`).join(">\n");
}

function recordTable(columns: readonly Column[], results: readonly Result[], lang: Lang): string {
  const { heading, kind } = LABELS[lang];
  return table(
    columns.map(({ head }) => heading[head]),
    results.map((result) =>
      result.kind === "source"
        ? [kind.source, result.title[lang], result.outlet, "", ""]
        : columns.map((column) => cellText(column, result, lang)),
    ),
  );
}

/** The lines of a cell as one: a translation in brackets, the rest after a dash. */
function cellText({ head, cell }: Column, record: JoinedRecord, lang: Lang): string {
  const joined = cell(record, lang).map((line, i) => {
    const plain = plainText(line);
    if (i === 0) return head === "paragraph" ? plain.slice(1) : plain;
    return line.is === "translation" ? ` (${plain})` : ` — ${plain}`;
  });
  return joined.join("");
}

function plainText({ spans }: Line): string {
  return spans.map(([plain]) => plain).join("");
}

/** A GFM table of plain texts. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.map(text).join(" | ")} |\n`;
  return `${line(head)}|${" --- |".repeat(head.length)}\n${rows.map(line).join("")}`;
}

/** Text with the characters escaped that Markdown or HTML would act on. */
export function text(plain: string): string {
  return visible(plain)
    .replace(/[\\`*_[\]|~]|^[#>+=-]|(?<=^\d+)[.)]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
