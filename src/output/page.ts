/** An answer for people: a page for one entity, a table for several records, or sentences. */
import type { CountedSource, Dossier, Result } from "../factbook/answer.ts";
import type { Lang } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { type Column, columnsFor, columnsOfList } from "./columns.ts";
import { fill, LABELS } from "./labels.ts";
import { allRows, pageOf, type Screen } from "./screen.ts";
import { chalkFor, hyperlink, type Look, styled } from "./style.ts";
import { hasRoom, renderTable, wrapped } from "./table.ts";
import { aside, formatDay } from "./value.ts";
import { visible } from "./visible.ts";

export { renderTable, wrapped };

export interface Answer {
  readonly query: string;
  readonly results: readonly Result[];
  /** Of a question: the records nearest to it, where none answers it. */
  readonly nearest?: readonly Result[] | undefined;
  /** How people see results: in full, as lines that are cut where they are long, as sentences, as a whole. */
  readonly shape: "full" | "line" | "sentence" | "overview";
  /** The language of people's output. */
  readonly lang: Lang;
  /** Which rows people see; all of them, where nothing is said. */
  readonly screen?: Screen | undefined;
  /** Whether an entity comes without its facts. */
  readonly isBrief?: boolean;
}

/** The answer as text; nothing for an answer without results. */
export function renderAnswer(answer: Answer, reader: Look): string {
  const { query, results, shape, lang, screen = allRows(results, query) } = answer;
  const look = { ...reader, lang };
  if (results.length === 0) return "";
  if (shape === "sentence") return results.map((result) => sentence(result, look)).join("\n");
  if (shape === "line") {
    const { columns, cells } = laidOut(columnsOfList(results), results, look);
    return renderTable(columns, cells, look, true);
  }
  if (results.every((result) => result.kind === "source"))
    return results.map((source) => sourcePage(source, look)).join("\n");
  const entity = pageOf(results);
  const rows = entity && answer.isBrief ? [] : screen.rows;
  const table = factTable(rows, screen.isBrief, look);
  if (entity === undefined) return table;
  return [entityHead(entity, look), ...(rows.length > 0 ? [table] : [])].join("\n");
}

/** Name, role and summary. */
function entityHead(entity: Dossier, look: Look): string {
  const { lang } = look;
  const { id, kind, iso2, iso3, from, name, role, summary, note } = entity;
  const { heading, kind: kinds } = LABELS[lang];
  const source = from && `${heading.from} ${from}`;
  const about = [kinds[kind], iso2, iso3, source, id].filter(Boolean).join(" · ");
  const head = [
    `${styled(worded(name, lang), look, "strong")}  ${styled(about, look, "faint")}`,
    visible(worded(role, lang)),
    visible(worded(summary, lang)),
    ...aside("note", note && worded(note, lang), lang).map((line) => styled(line, look, "faint")),
  ];
  return wrapped(head.join("\n"), look);
}

/** The article that the facts come from, its date and address with how sure they are. */
function sourcePage({ date, ...source }: CountedSource, look: Look): string {
  const { lang } = look;
  const { source: words } = LABELS[lang];
  const basis = date.basis.flatMap(({ text, references }) => [
    `· ${worded(text, lang)}`,
    ...aside("outside", references?.join("; "), lang),
  ]);
  const lines = [
    styled(worded(source.title, lang), look, "strong"),
    visible(`${source.outlet}, ${formatDay(date, lang)}`),
    ...basis.map((line) => styled(line, look, "faint")),
    `sha256 ${source.sha256}`,
    fill(words.holds, source.records),
    ...(source.rights ? [styled(worded(source.rights, lang), look, "faint")] : []),
    `${words.address} (${source.urlChecked ? words.checked : words.unchecked}):`,
  ];
  // The address stays in one piece, so that it can be copied.
  return `${wrapped(lines.join("\n"), look)}${visible(source.url)}\n`;
}

function sentence(result: Result, look: Look): string {
  const text = visible(result.sentence?.[look.lang] ?? "");
  return wrapped([text, ...fromLine(result, look)].join("\n"), look);
}

/** Which factbook a record is from, as a line; none where there is one alone. */
function fromLine(result: Result, look: Look): string[] {
  if (!("from" in result)) return [];
  return [styled(`${LABELS[look.lang].heading.from} ${result.from}`, look, "faint")];
}

/** The width from which ids have a column of their own. */
const WIDE = 120;

/** A row for each record, with ids beside them where that leaves room enough. */
function factTable(results: readonly Result[], isBrief: boolean, look: Look): string {
  const { width } = look;
  const withIds = (ids: "beside" | "below") =>
    laidOut(columnsFor(results, isBrief, ids), results, look);
  const beside = withIds("beside");
  const isWide = width >= WIDE && hasRoom(beside.columns, beside.cells, width);
  const { columns, cells } = isWide ? beside : withIds("below");
  return renderTable(columns, cells, look);
}

/** The columns with their heads, and the cells of each record. */
function laidOut(columns: readonly Column[], results: readonly Result[], look: Look) {
  const { lang, link } = look;
  const heads = columns.map(({ head, most }) => ({ head: LABELS[lang].heading[head], most }));
  const cells = results.map((result) => {
    const mark = marker(result.match?.words ?? [], look);
    return columns.map(({ head, cell }) => {
      const texts = cell(result, lang).map(([text, tone]) => styled(text, look, tone));
      if (head !== "paragraph" || !("selector" in result) || !link) return texts.map(mark);
      const url = link(result.id, result.selector);
      return texts.map((text) => hyperlink(text, url));
    });
  });
  return { columns: heads, cells };
}

/** Underlines the words that a search met. */
function marker(words: readonly string[], look: Look): (text: string) => string {
  if (words.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(pattern, (word) => chalkFor(look).underline(word));
}
