/** Markdown: a table of the results, or a fact sheet of one entity. */
import type { Dossier, From, JoinedClaim, JoinedFigure, JoinedQuote } from "../factbook/dossier.ts";
import type { Lang, Text } from "../factbook/model.ts";
import type { Answer, Result } from "./answer.ts";
import { columnsOf, flatten } from "./flat.ts";
import { headline } from "./headline.ts";
import { HEADINGS, KIND_WORDS, nameList, statusWords } from "./phrases.ts";
import { formatValue, formatWhen } from "./value.ts";
import { visible } from "./visible.ts";

/** The answer in CommonMark with GFM tables; nothing for an answer without results. */
export function renderMarkdown(
  { results }: Answer,
  lang: Lang,
  fields?: readonly string[],
): string {
  const [first] = results;
  if (first === undefined) return "";
  if (fields !== undefined) return fieldsTable(results, fields);
  if (results.length === 1 && "figures" in first) return factSheet(first, lang);
  const head = HEADINGS[lang];
  const from = results.some((result) => "from" in result) ? [head.from] : [];
  return table(
    [head.kind, head.fact, head.source, head.status, "¶", ...from],
    results.map((result) => [...row(result, lang), ...from.map(() => fromOf(result))]),
  );
}

function fromOf(result: Result): string {
  return "from" in result ? result.from : "";
}

function fieldsTable(results: readonly Result[], fields: readonly string[]): string {
  const rows = results.map((result) => flatten(result));
  const columns = columnsOf(rows, fields);
  return table(
    columns,
    rows.map((row) => columns.map((column) => row.get(column) ?? "")),
  );
}

function factSheet(dossier: Dossier & From, lang: Lang): string {
  const from = dossier.from === undefined ? "" : ` (${HEADINGS[lang].from} ${text(dossier.from)})`;
  const head = `# ${text(dossier.name[lang])}\n\n*${text(dossier.role[lang])}*${from}\n\n${text(dossier.summary[lang])}\n`;
  return [head, ...factSections(dossier, lang)].join("\n");
}

/** A section each for the figures, quotations and claims, where there are any. */
export function factSections(
  { figures, quotes, claims }: Pick<Dossier, "figures" | "quotes" | "claims">,
  lang: Lang,
): string[] {
  const head = HEADINGS[lang];
  const sections: string[] = [];
  if (figures.length > 0)
    sections.push(
      `## ${head.figures}\n\n${table(
        [head.value, head.figure, head.source, head.status, "¶"],
        figures.map((figure) => [
          formatValue(figure.value, lang),
          withWhen(figure.label, figure, lang),
          ...provenance(figure, lang),
        ]),
      )}`,
    );
  if (quotes.length > 0)
    sections.push(`## ${head.quotes}\n\n${quotes.map((q) => quotation(q, lang)).join("\n")}`);
  if (claims.length > 0)
    sections.push(
      `## ${head.claims}\n\n${table(
        [head.claim, head.source, head.status, "¶"],
        claims.map((claim) => [withWhen(claim.statement, claim, lang), ...provenance(claim, lang)]),
      )}`,
    );
  return sections;
}

function withWhen(text: Text, { when }: Pick<JoinedClaim, "when">, lang: Lang): string {
  return when ? `${text[lang]} — ${HEADINGS[lang].when}: ${formatWhen(when, lang)}` : text[lang];
}

function quotation(quote: JoinedQuote, lang: Lang): string {
  const translation = lang === "en" ? `> “${text(quote.text.en)}”\n>\n` : "";
  const note = quote.note ? `>\n> ${text(quote.note[lang])}\n` : "";
  return `> “${text(quote.text.nl)}”\n>\n${translation}> — ${text(quote.speaker.name[lang])}, ¶${quote.selector.paragraph}\n${note}`;
}

function provenance(fact: JoinedFigure | JoinedClaim, lang: Lang): string[] {
  return [nameList(fact.claimedBy, lang), statusWords(fact, lang), String(fact.selector.paragraph)];
}

function row(result: Result, lang: Lang): string[] {
  const kind = KIND_WORDS[lang][result.kind];
  switch (result.kind) {
    case "source":
      return [kind, result.title[lang], result.outlet, "", ""];
    case "figure":
    case "claim":
      return [kind, headline(result, lang), ...provenance(result, lang)];
    case "quote":
      return [
        kind,
        lang === "nl" ? `“${result.text.nl}”` : `“${result.text.nl}” (“${result.text.en}”)`,
        result.speaker.name[lang],
        "",
        String(result.selector.paragraph),
      ];
    default:
      return [kind, `${result.name[lang]}: ${result.role[lang]}`, "", "", ""];
  }
}

/** A GFM table of plain texts. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(text).join(" | ")} |\n`;
  return `${line(head)}|${" --- |".repeat(head.length)}\n${rows.map(line).join("")}`;
}

/** Text with the characters escaped that Markdown or HTML would act on. */
export function text(plain: string): string {
  return visible(plain)
    .replace(/[\\`*_[\]|~]|^[#>+=-]|(?<=^\d+)[.)]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
