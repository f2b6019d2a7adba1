/** The fact sheet in Markdown. */
import { type Factbook, isEntity, worded } from "../factbook/factbook.ts";
import { joinFacts } from "../factbook/join.ts";
import { type Entity, type FactRecord, type Lang, type Source, Status } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { factSections, table, text } from "../output/markdown.ts";
import { aside, capitalised, formatDay, summaryOf } from "../output/value.ts";

/** A fact sheet of `records` from `factbook`. */
export function factSheet(records: readonly FactRecord[], factbook: Factbook, lang: Lang): string {
  const entities = records.filter(isEntity);
  const facts = joinFacts(factbook, records);
  const hasStatus = facts.figures.length + facts.claims.length > 0;
  return [
    ...article(factbook.source, lang),
    ...(entities.length > 0 ? [names(entities, lang)] : []),
    ...factSections(facts, lang),
    ...(hasStatus ? [legend(lang)] : []),
  ].join("\n");
}

/** The article: title, outlet, date with its certainty, and URL. */
function article({ title, outlet, date, url, urlChecked, rights }: Source, lang: Lang): string[] {
  const { source } = LABELS[lang];
  const basis = date.basis.map(({ text: point, references }) => {
    const lines = [worded(point, lang), ...aside("outside", references.join("; "), lang)];
    return `- ${lines.map(text).join("; ")}\n`;
  });
  return [
    `# ${text(worded(title, lang))}\n`,
    `*${text(outlet)}, ${formatDay(date, lang)}*\n`,
    ...(basis.length > 0 ? [basis.join("")] : []),
    `<${url}>${urlChecked ? "" : ` (${source.unchecked})`}\n`,
    ...(rights ? [`${text(worded(rights, lang))}\n`] : []),
  ];
}

function names(entities: readonly Entity[], lang: Lang): string {
  const { heading, kind: kinds } = LABELS[lang];
  const head = [heading.name, heading.kind, heading.role, heading.summary];
  const rows = entities.map((entity) => [
    worded(entity.name, lang),
    kinds[entity.kind],
    worded(entity.role, lang),
    [...summaryOf(entity, lang), ...aside("note", entity.note, lang)].join(" — "),
  ]);
  return `## ${heading.names}\n\n${table(head, rows)}`;
}

/** Explains the statuses. */
function legend(lang: Lang): string {
  const { status: words, statusMeaning, heading } = LABELS[lang];
  const lines = Status.options.map((status) => `- ${words[status]}: ${statusMeaning[status]}\n`);
  return `## ${capitalised(heading.status)}\n\n${lines.join("")}`;
}
