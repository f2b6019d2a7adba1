/** A fact sheet of a factbook in Markdown, for people. */
import type { Factbook } from "../factbook/factbook.ts";
import { joinClaim, joinFigure, joinQuote } from "../factbook/join.ts";
import type { Entity, FactbookData, Lang, Source } from "../factbook/model.ts";
import { LABELS } from "../output/labels/labels.ts";
import { factSections, table, text } from "../output/markdown.ts";

/** A fact sheet of `chosen`, records of `factbook`: a section a piece. */
export function* factSheet(
  chosen: FactbookData,
  factbook: Factbook,
  lang: Lang,
): Generator<string> {
  yield heading(chosen.source, lang);
  if (chosen.entities.length > 0) yield `\n${names(chosen.entities, lang)}`;
  const facts = {
    figures: chosen.figures.map((figure) => joinFigure(factbook, figure)),
    quotes: chosen.quotes.map((quote) => joinQuote(factbook, quote)),
    claims: chosen.claims.map((claim) => joinClaim(factbook, claim)),
  };
  for (const section of factSections(facts, lang)) yield `\n${section}`;
  if (facts.figures.length + facts.claims.length > 0) yield `\n${legend(lang)}`;
}

/** The article: its title, where and when it appeared and how sure that is, its address. */
function heading({ title, outlet, date, url, urlChecked, rights }: Source, lang: Lang): string {
  const inferred = date.certainty === "inferred" ? ` (${LABELS[lang].inferred})` : "";
  const unchecked = urlChecked ? "" : ` (${LABELS[lang].source.notChecked})`;
  const basis = date.basis.map((basis) => `- ${text(basis[lang])}\n`).join("");
  return [
    `# ${text(title[lang])}\n`,
    `*${text(outlet)}, ${date.value}${inferred}*\n`,
    ...(basis === "" ? [] : [basis]),
    `<${url}>${unchecked}\n`,
    `${text(rights[lang])}\n`,
  ].join("\n");
}

function names(entities: readonly Entity[], lang: Lang): string {
  const { heading, kind: kinds } = LABELS[lang];
  return `## ${heading.names}\n\n${table(
    [heading.name, heading.kind, heading.role, heading.summary],
    entities.map(({ name, kind, role, summary }) => [
      name[lang],
      kinds[kind],
      role[lang],
      summary[lang],
    ]),
  )}`;
}

/** How to read a status. */
function legend(lang: Lang): string {
  const { status: words, statusMeaning, heading } = LABELS[lang];
  const meanings: Record<string, string> = statusMeaning;
  const lines = Object.entries(words).map(([status, word]) => `- ${word}: ${meanings[status]}\n`);
  return `## ${capitalised(heading.status)}\n\n${lines.join("")}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
