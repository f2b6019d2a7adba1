import { joinClaim, joinFigure, joinQuote } from "../factbook/dossier.ts";
import type { Factbook } from "../factbook/factbook.ts";
import {
  type Entity,
  type FactbookData,
  type Lang,
  type Source,
  STATUSES,
} from "../factbook/model.ts";
import { factSections, table, text } from "../render/markdown.ts";
import { HEADINGS, KIND_WORDS, STATUS_WORDS } from "../render/phrases.ts";
import { STATUS_MEANINGS } from "./status-meanings.ts";

const WORDS = {
  en: { names: "Names", summary: "summary", unchecked: "address not checked" },
  nl: { names: "Namen", summary: "samenvatting", unchecked: "adres niet nagegaan" },
};

/** A fact sheet of `chosen`, records of `factbook`, for people: a section a piece. */
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
  const inferred = date.certainty === "inferred" ? ` (${HEADINGS[lang].inferred})` : "";
  const unchecked = urlChecked ? "" : ` (${WORDS[lang].unchecked})`;
  const basis = date.basis.map((basis) => `- ${text(basis[lang])}\n`).join("");
  return [
    `# ${text(title[lang])}\n`,
    `*${text(outlet)}, ${date.value}${inferred}*\n`,
    ...(basis === "" ? [] : [basis]),
    `<${url}>${unchecked}\n`,
    `${text(rights[lang])}\n`,
  ].join("\n");
}

/** How to read a status. */
function legend(lang: Lang): string {
  const lines = STATUSES.map(
    (status) => `- ${STATUS_WORDS[lang][status]}: ${STATUS_MEANINGS[lang][status]}\n`,
  );
  return `## Status\n\n${lines.join("")}`;
}

function names(entities: readonly Entity[], lang: Lang): string {
  const head = HEADINGS[lang];
  return `## ${WORDS[lang].names}\n\n${table(
    [head.name, head.kind, head.role, WORDS[lang].summary],
    entities.map(({ name, kind, role, summary }) => [
      name[lang],
      KIND_WORDS[lang][kind],
      role[lang],
      summary[lang],
    ]),
  )}`;
}
