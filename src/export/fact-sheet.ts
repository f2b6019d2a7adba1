/** A fact sheet of a factbook in Markdown, for people. */
import type { Factbook } from "../factbook/factbook.ts";
import { joinFact } from "../factbook/join.ts";
import type { Entity, FactbookData, Lang, Source } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { factSections, table, text } from "../output/markdown.ts";

/** A fact sheet of `chosen`, records of `factbook`. */
export function factSheet(chosen: FactbookData, factbook: Factbook, lang: Lang): string {
  const facts = {
    figures: chosen.figures.map((figure) => joinFact(factbook, figure)),
    quotes: chosen.quotes.map((quote) => joinFact(factbook, quote)),
    claims: chosen.claims.map((claim) => joinFact(factbook, claim)),
  };
  const hasStatus = facts.figures.length + facts.claims.length > 0;
  return [
    heading(chosen.source, lang),
    ...(chosen.entities.length > 0 ? [names(chosen.entities, lang)] : []),
    ...factSections(facts, lang),
    ...(hasStatus ? [legend(lang)] : []),
  ].join("\n");
}

/** The article: its title, where and when it appeared and how sure that is, its address. */
function heading({ title, outlet, date, url, urlChecked, rights }: Source, lang: Lang): string {
  const inferred = date.certainty === "inferred" ? ` (${LABELS[lang].inferred})` : "";
  const unchecked = urlChecked ? "" : ` (${LABELS[lang].source.unchecked})`;
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
