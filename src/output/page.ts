/** Answers for people: a page for one entity, a table of records, or sentences. */
import type { CountedSource, Dossier, Result } from "../factbook/answer.ts";
import { worded } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import {
  areEntities,
  type Column,
  columnsFor,
  columnsOfList,
  sourceLines,
  tableOf,
} from "./columns.ts";
import { LABELS } from "./labels.ts";
import type { Page } from "./render.ts";
import { allRows, firstScreen, leftOf, pageOf, WIDTH } from "./screen.ts";
import { chalkFor, hyperlink, type Look, styled } from "./style.ts";
import { renderTable, widthsOf, wrapped } from "./table.ts";
import { aside, belowSentence, origin, summaryOf } from "./value.ts";
import { shown, visible } from "./visible.ts";

export { renderTable, wrapped };

export interface Answer {
  readonly query: string;
  readonly results: readonly Result[];
  /** The records nearest to a question that has no answer. */
  readonly nearest?: readonly Result[] | undefined;
  /** "full" tables, one "line" per record, "sentence"s, or an "overview". */
  readonly shape: "full" | "line" | "sentence" | "overview";
  /** The language of text for people. */
  readonly lang: Lang;
  /** Whether to show no more than one screen. */
  readonly isCut?: boolean;
  /** Whether the number of results was limited; these are shown in full, except for a page. */
  readonly isLimited?: boolean;
  /** Whether entities come without their facts. */
  readonly isBrief?: boolean;
  /** Whether it is one of several answers, each of which names its query. */
  readonly isMany?: boolean;
}

/** The answer as text; empty if there are no results. */
export function renderAnswer(answer: Answer, reader: Look): Page {
  const { query, results, shape, lang, isCut, isLimited, isBrief, isMany } = answer;
  const look = { ...reader, lang };
  if (results.length === 0) return { text: "" };
  if (shape === "sentence")
    return { text: results.map((result) => sentence(result, look)).join("\n") };
  if (shape === "line") return { text: listTables(results, look) };
  if (results.every((result) => result.kind === "source"))
    return { text: results.map((source) => sourcePage(source, look)).join("\n") };
  const entity = pageOf(results);
  if (entity && isBrief) return { text: entityHead(entity, look) };
  const taken = entity ? entityHead(entity, { ...look, width: WIDTH }).split("\n").length : 0;
  const isScreen = isCut && (entity !== undefined || !isLimited);
  const screen = isScreen ? firstScreen(results, query, taken, lang) : allRows(results, query);
  const asked = isMany ? [styled(shown(query), look, "strong")] : [];
  const head = entity ? [entityHead(entity, look)] : asked;
  const table = screen.rows.length > 0 ? [factTable(screen.rows, screen.isBrief, look)] : [];
  return { text: [...head, ...table].join("\n"), more: leftOf(screen, lang) };
}

/**
 * One line per record. On a terminal, each kind is a table under its name, to leave room for the text; in
 * a pipe each line has its kind, since scripts read lines one by one.
 */
function listTables(results: readonly Result[], look: Look): string {
  const tableFor = (listed: readonly Result[], name?: string) => {
    const { columns, cells } = styledTable(columnsOfList(listed), listed, look);
    const [first, ...others] = columns;
    const named = first && name ? [{ ...first, head: name }, ...others] : columns;
    return renderTable(named, cells, look, true);
  };
  const byKind = grouped(results, ({ kind }) => kind);
  if (look.width === Number.POSITIVE_INFINITY || byKind.size === 1) return tableFor(results);
  const { kinds } = LABELS[look.lang];
  return [...byKind].map(([kind, listed]) => tableFor(listed, kinds[kind])).join("\n");
}

/** Name, role and summary. */
function entityHead(entity: Dossier, look: Look): string {
  const { lang } = look;
  const { id, kind, iso2, iso3, name, role, note } = entity;
  const ids = [iso2, iso3, ...origin(entity, lang), id];
  const about = [LABELS[lang].kind[kind], ...ids].filter(Boolean).join(" · ");
  const head = [
    `${styled(worded(name, lang), look, "strong")}  ${styled(about, look, "faint")}`,
    visible(worded(role, lang)),
    ...summaryOf(entity, lang).map(visible),
    ...aside("note", note, lang).map((line) => styled(line, look, "faint")),
  ];
  return wrapped(head.join("\n"), look);
}

/** The article that the facts come from. */
function sourcePage(source: CountedSource, look: Look): string {
  const title = styled(worded(source.title, look.lang), look, "strong");
  const lines = sourceLines(source, look.lang).map(([text, tone]) => styled(text, look, tone));
  // Not wrapped, so that the URL can be copied.
  return `${wrapped([title, ...lines].join("\n"), look)}${visible(source.url)}\n`;
}

function sentence(result: Result, look: Look): string {
  const text = visible(result.sentence?.[look.lang] ?? "");
  const below = belowSentence(result, look.lang).map((line) => styled(line, look, "faint"));
  const lines = [text, ...below];
  if (result.kind !== "source" || text.length <= look.width) return wrapped(lines.join("\n"), look);
  // Not wrapped, so that the URL can be copied.
  const url = visible(result.url);
  return `${wrapped(text.replace(url, "").trimEnd(), look)}${url}\n`;
}

/** Minimum width for a separate column of ids. */
const WIDE = 120;
/** Minimum width for names beside roles. */
const NARROW = 61;

/** A row for each record, with ids in a column if there is room. */
function factTable(results: readonly Result[], isBrief: boolean, look: Look): string {
  const isStacked = look.isLinear || (look.width < NARROW && areEntities(results));
  const withIds = (ids: "beside" | "below") =>
    styledTable(columnsFor(results, isBrief, ids, isStacked), results, look);
  const beside = look.width < WIDE ? undefined : withIds("beside");
  const hasRoom = beside && widthsOf(beside.columns, beside.cells, look.width);
  const { columns, cells } = hasRoom ? beside : withIds("below");
  return renderTable(columns, cells, { ...look, isLinear: isStacked });
}

/** The columns with their heads, and the styled cells of each record. */
function styledTable(all: readonly Column[], results: readonly Result[], look: Look) {
  const { shown: own, columns, cells } = tableOf(all, results, look.lang);
  const styledCells = results.map((result, at) => {
    const mark = marker(result.match?.words ?? [], look);
    const url = "selector" in result ? look.link?.(result.id, result.selector) : undefined;
    return (cells[at] ?? []).map((cell, i) => {
      const texts = cell.map(([text, tone]) => styled(text, look, tone));
      const isLinked = url !== undefined && own[i]?.head === "paragraph";
      return texts.map(isLinked ? (text) => hyperlink(text, url) : mark);
    });
  });
  return { columns, cells: styledCells };
}

/** Returns a function that underlines the words matched by a search. */
function marker(words: readonly string[], look: Look): (text: string) => string {
  if (words.length === 0 || !look.isColoured) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(pattern, (word) => chalkFor(look).underline(word));
}
