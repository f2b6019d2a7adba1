/** Markdown: CommonMark with GFM tables. */
import type { Dossier, JoinedRecord, Result } from "../factbook/answer.ts";
import type { Lang } from "../factbook/model.ts";
import { type Column, type Line, MIXED, QUOTES, SECTIONS } from "./columns.ts";
import type { Flat } from "./data-forms.ts";
import { LABELS } from "./labels.ts";
import { nameList } from "./value.ts";
import { visible } from "./visible.ts";

/** A table of the results, or a fact sheet of one entity; nothing for no results. */
export function toMarkdown(results: readonly Result[], lang: Lang): string {
  const [only] = results;
  if (only === undefined) return "";
  if (results.length === 1 && "figures" in only) return factSheet(only, lang);
  const { heading, from } = LABELS[lang];
  const isSeveral = results.some((result) => "from" in result);
  return table(
    [...MIXED.map(({ head }) => heading[head]), ...(isSeveral ? [from] : [])],
    results.map((result) => {
      const row = result.kind === "source" ? sourceRow(result, lang) : cells(MIXED, result, lang);
      return isSeveral ? [...row, ("from" in result && result.from) || ""] : row;
    }),
  );
}

/** Just some fields of each result. */
export function fieldsToMarkdown({ columns, rows }: Flat): string {
  return rows.length === 0 ? "" : table(columns, rows);
}

function sourceRow({ kind, title, outlet }: Result & { kind: "source" }, lang: Lang): string[] {
  return [LABELS[lang].kind[kind], title[lang], outlet, "", ""];
}

function factSheet(entity: Dossier, lang: Lang): string {
  const { name, role, summary, from: source } = entity;
  const from = source === undefined ? "" : ` (${LABELS[lang].from} ${text(source)})`;
  const head = `# ${text(name[lang])}\n\n*${text(role[lang])}*${from}\n\n${text(summary[lang])}\n`;
  return [head, ...factSections(entity, lang)].join("\n");
}

/** A section each for the figures, quotations and claims, where there are any. */
export function factSections(
  facts: Pick<Dossier, "figures" | "quotes" | "claims">,
  lang: Lang,
): string[] {
  const { heading } = LABELS[lang];
  return SECTIONS.filter(({ part }) => facts[part].length > 0).map(({ part, columns }) => {
    const title = `## ${heading[part]}\n\n`;
    if (part === "quotes")
      return title + facts.quotes.map((quote) => quotation(quote, lang)).join("\n");
    const head = columns.map((column) => heading[column.head]);
    const rows = facts[part].map((fact) => cells(columns, fact, lang));
    return title + table(head, rows);
  });
}

/** The words as spoken, their translation, who spoke them, and a note. */
function quotation(quote: Dossier["quotes"][number], lang: Lang): string {
  const lines = QUOTES[0]?.cell(quote, lang) ?? [];
  const of = (kind: Line["is"]) => lines.filter(({ is }) => is === kind).map(plainText);
  const speaker = `— ${nameList([quote.speaker], lang)}, ¶${quote.selector.paragraph}`;
  const parts = [...of("fact"), ...of("translation"), speaker, ...of("aside")];
  return `${parts.map((part) => `> ${text(part)}\n`).join(">\n")}`;
}

/** The record's cells, the lines of each as one: a translation in brackets, the rest after a dash. */
function cells(
  columns: readonly Column<JoinedRecord>[],
  record: JoinedRecord,
  lang: Lang,
): string[] {
  return columns.map(({ head, cell }) => {
    const [first, ...others] = cell(record, lang);
    if (first === undefined) return "";
    if (head === "paragraph") return plainText(first).slice(1);
    return others.reduce(
      (all, line) =>
        line.is === "translation" ? `${all} (${plainText(line)})` : `${all} — ${plainText(line)}`,
      plainText(first),
    );
  });
}

function plainText({ spans }: Line): string {
  return spans.map((span) => span.text).join("");
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
