/** Markdown: CommonMark with GFM tables. */
import type {
  CountedSource,
  Dossier,
  JoinedFact,
  JoinedQuote,
  Result,
} from "../factbook/answer.ts";
import { worded } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { asides, type Column, FACTS, FROM, ID, MIXED, sourceLines, spoken } from "./columns.ts";
import { LABELS } from "./labels.ts";
import { aside, belowSentence, formatParagraph, nameList, origin, summaryOf } from "./value.ts";
import { visible } from "./visible.ts";

/** A table of the results, or a fact sheet for a single entity unless `isBrief`; empty for no results. */
export function toMarkdown(results: readonly Result[], lang: Lang, isBrief: boolean): string {
  const [only] = results;
  if (only === undefined) return "";
  if (results.length === 1 && "figures" in only && !isBrief) return factSheet(only, lang);
  if (results.every((result) => result.kind === "source"))
    return results.map((source) => sourceSheet(source, lang)).join("\n");
  const hasFrom = results.some((result) => "from" in result);
  return recordTable(hasFrom ? [...MIXED, FROM] : MIXED, results, lang);
}

/** The sentence of each result, and what stands below it. */
export function sentencesInMarkdown(results: readonly Result[], lang: Lang): string {
  const lines = results.flatMap((result) => [
    result.sentence ? worded(result.sentence, lang) : "",
    ...belowSentence(result, lang),
  ]);
  return lines.map((line) => `${text(line)}\n`).join("\n");
}

function sourceSheet(source: CountedSource, lang: Lang): string {
  const lines = sourceLines(source, lang).map(([plain]) => text(plain));
  return [`# ${text(worded(source.title, lang))}`, ...lines, `<${source.url}>`, ""].join("\n\n");
}

function factSheet(entity: Dossier, lang: Lang): string {
  const { name, role, note } = entity;
  const from = origin(entity, lang)
    .map((book) => ` (${text(book)})`)
    .join("");
  const head = `# ${text(worded(name, lang))}\n\n*${text(worded(role, lang))}*${from}\n`;
  const about = [...summaryOf(entity, lang), ...aside("note", note, lang)];
  return [head, ...about.map((line) => `${text(line)}\n`), ...factSections(entity, lang)].join(
    "\n",
  );
}

type Facts = Pick<Dossier, "figures" | "quotes" | "claims">;

/** Sections for the figures, quotations and claims. */
export function factSections({ figures, quotes, claims }: Facts, lang: Lang): string[] {
  const { heading } = LABELS[lang];
  const section = (title: string, facts: readonly JoinedFact[], body: string) =>
    facts.length > 0 ? [`## ${title}\n\n${body}`] : [];
  return [
    ...section(heading.figures, figures, recordTable(FACTS, figures, lang)),
    ...section(heading.quotes, quotes, quotes.map((quote) => blockQuote(quote, lang)).join("\n")),
    ...section(heading.claims, claims, recordTable(FACTS, claims, lang)),
  ];
}

/** A quotation with its translation, speaker and asides. */
function blockQuote(quote: JoinedQuote, lang: Lang): string {
  const speaker = `— ${nameList([quote.speaker], lang)}, ${formatParagraph(quote.paragraph, lang)}`;
  const lines = [...spoken(quote, lang), [speaker] as const, ...asides(quote, lang)];
  return lines.map(([plain]) => `> ${text(plain)}\n`).join(">\n");
}

function recordTable(columns: readonly Column[], results: readonly Result[], lang: Lang): string {
  const all = [...columns, ID];
  return table(
    all.map(({ head }) => LABELS[lang].heading[head]),
    results.map((result) => all.map((column) => cellText(column, result, lang))),
  );
}

const MARKS: Partial<Record<Column["head"], RegExp>> = { paragraph: /^¶/, status: /^\S /u };

/** A cell on one line: a translation in brackets, everything else after a dash. */
function cellText({ head, cell }: Column, result: Result, lang: Lang): string {
  const joined = cell(result, lang).map(([plain], i) => {
    // Without the symbol of the paragraph or status.
    if (i === 0) return plain.replace(MARKS[head] ?? "", "");
    return plain.startsWith("“") ? ` (${plain})` : ` — ${plain}`;
  });
  return joined.join("");
}

/** A GFM table of plain texts, without padding. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => text(cell.trim())).join(" | ")} |\n`;
  return `${line(head)}|${" --- |".repeat(head.length)}\n${rows.map(line).join("")}`;
}

/** Escapes the characters that Markdown or HTML would interpret. */
export function text(plain: string): string {
  return visible(plain)
    .replace(/[\\`*_[\]|~]|^[#>+=-]|(?<=^\d+)[.)](?=\s|$)/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
