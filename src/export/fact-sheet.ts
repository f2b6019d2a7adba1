/** A fact sheet of a factbook in Markdown, for people. */
import type { Factbook } from "../factbook/factbook.ts";
import { joinFact } from "../factbook/join.ts";
import type { Entity, FactbookData, Lang, Source } from "../factbook/model.ts";
import { Status } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { factSections, table, text } from "../output/markdown.ts";
import { noteLine, outsideLine } from "../output/value.ts";

/** A fact sheet of `chosen`, records of `factbook`. */
export function factSheet(chosen: FactbookData, factbook: Factbook, lang: Lang): string {
  const facts = {
    figures: chosen.figures.map((figure) => joinFact(factbook, figure)),
    quotes: chosen.quotes.map((quote) => joinFact(factbook, quote)),
    claims: chosen.claims.map((claim) => joinFact(factbook, claim)),
  };
  const hasStatus = facts.figures.length + facts.claims.length > 0;
  return [
    ...article(chosen.source, lang),
    ...(chosen.entities.length > 0 ? [names(chosen.entities, lang)] : []),
    ...factSections(facts, lang),
    ...(hasStatus ? [legend(lang)] : []),
  ].join("\n");
}

/** The article: its title, where and when it appeared and how sure that is, its address. */
function article({ title, outlet, date, url, urlChecked, rights }: Source, lang: Lang): string[] {
  const { inferred, source } = LABELS[lang];
  const certainty = date.certainty === "inferred" ? ` (${inferred})` : "";
  const basis = date.basis.map(({ text: point, references }) => {
    const lines = [point[lang], ...outsideLine(references, lang)];
    return `- ${lines.map(text).join("; ")}\n`;
  });
  return [
    `# ${text(title[lang])}\n`,
    `*${text(outlet)}, ${date.value}${certainty}*\n`,
    ...(basis.length > 0 ? [basis.join("")] : []),
    `<${url}>${urlChecked ? "" : ` (${source.unchecked})`}\n`,
    `${text(rights[lang])}\n`,
  ];
}

function names(entities: readonly Entity[], lang: Lang): string {
  const { heading, kind: kinds } = LABELS[lang];
  const head = [heading.name, heading.kind, heading.role, heading.summary];
  const rows = entities.map((entity) => [
    entity.name[lang],
    kinds[entity.kind],
    entity.role[lang],
    [entity.summary[lang], ...noteLine(entity, lang)].join(" — "),
  ]);
  return `## ${heading.names}\n\n${table(head, rows)}`;
}

/** How to read a status. */
function legend(lang: Lang): string {
  const { status: words, statusMeaning, heading } = LABELS[lang];
  const title = heading.status.replace(/^./, (letter) => letter.toUpperCase());
  const lines = Status.options.map((status) => `- ${words[status]}: ${statusMeaning[status]}\n`);
  return `## ${title}\n\n${lines.join("")}`;
}
