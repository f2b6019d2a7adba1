/** The columns for each kind of record, in tables and Markdown. */
import type {
  CountedSource,
  Dossier,
  JoinedFact,
  JoinedQuote,
  Result,
} from "../factbook/answer.ts";
import { statusOf, timesOf, worded } from "../factbook/factbook.ts";
import { speakersOfJoined } from "../factbook/join.ts";
import type { Lang } from "../factbook/model.ts";
import { fill, LABELS, type Labels } from "./labels.ts";
import type { Tone } from "./style.ts";
import type { TableColumn } from "./table.ts";
import {
  aside,
  contextOf,
  formatDay,
  formatParagraph,
  formatWhen,
  nameList,
  oneLine,
  oneLineWithStatus,
  origin,
  wordsOf,
} from "./value.ts";

/** A line of a cell: its text and optionally its tone. */
export type Line = readonly [text: string, tone?: Tone | undefined];

export interface Column<R = Result> extends Pick<TableColumn, "most"> {
  readonly head: keyof Labels["heading"];
  cell(result: R, lang: Lang): readonly Line[];
}

/** The columns that aren't empty, their heads in `lang`, and the cells of each result. */
export function tableOf(all: readonly Column[], results: readonly Result[], lang: Lang) {
  const cells = results.map((result) => all.map(({ cell }) => cell(result, lang)));
  const isFilled = all.map((_, i) => cells.some((row) => row[i]?.some(([text]) => text !== "")));
  const filled = <T>(row: readonly T[]) => row.filter((_, i) => isFilled[i]);
  const shown = filled(all);
  const columns = shown.map(({ head, most }): TableColumn => {
    return { head: LABELS[lang].heading[head], most };
  });
  return { shown, columns, cells: cells.map(filled) };
}

const PARAGRAPH: Column = {
  head: "paragraph",
  most: () => 4,
  cell: (result, lang) => ("selector" in result ? [[paragraphIn(result, lang), "faint"]] : []),
};

/** Cells only have room for "head". */
function paragraphIn({ paragraph }: JoinedFact, lang: Lang): string {
  return paragraph === undefined ? LABELS[lang].inHead : formatParagraph(paragraph, lang);
}

const SOURCE: Column = {
  head: "source",
  most: (width) => Math.max(16, Math.floor(width / 5)),
  cell: (result, lang) => [
    [result.kind === "source" ? result.outlet : nameList(speakersOfJoined(result), lang)],
  ],
};

export const STATUS: Column = {
  head: "status",
  most: (width) => Math.max(13, Math.floor(width / 6)),
  cell: (result, lang) => {
    if (!("status" in result)) return [];
    const { status, deniedBy = [] } = result;
    const { status: words, symbol, by } = LABELS[lang];
    const deniers = deniedBy.length > 0 ? ` ${by} ${nameList(deniedBy, lang)}` : "";
    return [[`${symbol[status]} ${words[status]}${deniers}`, status]];
  },
};

const PROVENANCE = [SOURCE, STATUS, PARAGRAPH];

/** Status, speaker and place of a fact on one line; those who deny it come last, apart from who says it. */
export function provenanceLine(fact: JoinedFact, lang: Lang): Line {
  const { symbol, status: words, overview } = LABELS[lang];
  const source = [nameList(speakersOfJoined(fact), lang), paragraphIn(fact, lang)].join(", ");
  const status = statusOf(fact);
  if (status === undefined) return [source];
  const names = "deniedBy" in fact ? nameList(fact.deniedBy ?? [], lang) : "";
  const told = names
    ? `${symbol[status]} ${source}; ${fill(overview.deniedBy, { names })}`
    : `${symbol[status]} ${words[status]}, ${source}`;
  return [told, status];
}

const KIND: Column = {
  head: "kind",
  most: () => 12,
  cell: ({ kind }, lang) => [[LABELS[lang].kind[kind], "faint"]],
};

export const FROM: Column = {
  head: "from",
  most: (width) => Math.max(20, Math.floor(width / 6)),
  cell: (result) => ("from" in result ? [[result.from ?? "", "faint"]] : []),
};

/** At least so many columns, and more where there is room, since an id on two lines can't be copied. */
export const idWidth = (least: number) => (width: number) => Math.max(least, Math.floor(width / 4));
export const ID: Column = { head: "id", most: idWidth(36), cell: ({ id }) => [[id, "faint"]] };

const ENTITIES: readonly Column<Dossier>[] = [
  {
    head: "name",
    most: (width) => Math.floor(width / 4),
    cell: ({ name }, lang) => [[worded(name, lang), "strong"]],
  },
  { head: "role", cell: ({ role }, lang) => [[worded(role, lang)]] },
];

/** Name and role below each other, where there is no room for columns. */
const STACKED_ENTITIES: readonly Column<Dossier>[] = [
  {
    head: "name",
    cell: ({ name, role }, lang) => [[worded(name, lang), "strong"], [worded(role, lang)]],
  },
];

/** The columns for facts, possibly mixed with other records. */
export const FACTS: readonly Column[] = [{ head: "fact", cell: inFull }, ...PROVENANCE];

const BRIEF: readonly Column[] = [{ head: "fact", cell: inBrief }, ...PROVENANCE];

/** FACTS with a column for the kind. */
export const MIXED: readonly Column[] = [KIND, ...FACTS];

/** The columns of `list`, without those whose value is the same in all rows. */
export function columnsOfList(results: readonly Result[]): Column[] {
  const kinds = new Set(results.map(({ kind }) => kind));
  const from = results.some((result) => "from" in result) ? [FROM] : [];
  const id: Column = { ...ID, cell: ({ id }) => [[id]] };
  const text: Column = {
    head: areEntities(results) ? "name" : "fact",
    cell: (result, lang) => [[oneLineWithStatus(result, lang)]],
  };
  return [...(kinds.size > 1 ? [KIND] : []), id, text, ...from];
}

/** The text of a record, with its asides. */
function inFull(result: Result, lang: Lang): readonly Line[] {
  const isFact = !("mentions" in result) && result.kind !== "source";
  return [...told(result, lang), ...(isFact ? asides(result, lang) : [])];
}

/** In code units; a brief note takes two lines of a narrow column. */
const BRIEF_NOTE = 80;

/** The text of a record, with a shortened note. */
function inBrief(result: Result, lang: Lang): readonly Line[] {
  const note = "note" in result && result.note ? shortened(worded(result.note, lang)) : "";
  return [...told(result, lang), ...aside("note", note, lang).map(faint)];
}

/** As many whole sentences as are brief, or the start of the first one, with a sign that there is more. */
function shortened(note: string): string {
  if (note.length <= BRIEF_NOTE) return note;
  const start = note.slice(0, BRIEF_NOTE);
  return `${/^.*[.!?](?= )/.exec(start)?.[0] ?? start.replace(/ \S*$/, "")} …`;
}

/** The text of a record. */
function told(result: Result, lang: Lang): readonly Line[] {
  const line = oneLine(result, lang);
  if (result.kind === "quote") return spoken(result, lang);
  if (result.kind === "figure") return [[line, "figure"]];
  return [["mentions" in result ? `${line}: ${worded(result.role, lang)}` : line]];
}

/** A quotation in the reader's language, and in the original. */
export function spoken(quote: JoinedQuote, lang: Lang): readonly Line[] {
  const { verbatim, translation } = wordsOf(quote, lang);
  const words = `“${verbatim}”`;
  return translation === undefined ? [[words]] : [[`“${translation}”`], [words, "faint"]];
}

/**
 * Asides to a fact: what a few quoted words are about, when it happened and was said, the reason, and the
 * note.
 */
export function asides(record: JoinedFact, lang: Lang): Line[] {
  const because = "because" in record ? record.because?.statement : undefined;
  const lines = [
    aside("context", contextOf(record, lang), lang),
    ...timesOf(record).flatMap(({ field, time }) => [
      aside(field, formatWhen(time, lang), lang),
      aside("outside", time.basis?.join("; "), lang),
    ]),
    aside("because", because, lang),
    aside("note", record.note, lang),
  ];
  return lines.flat().map(faint);
}

function faint(text: string): Line {
  return [text, "faint"];
}

/** The details of an article: its date with certainty, further facts, and whether its URL was checked. */
export function sourceLines({ date, ...source }: CountedSource, lang: Lang): Line[] {
  const { source: words } = LABELS[lang];
  const basis = date.basis.flatMap(({ text, references }) => [
    `· ${worded(text, lang)}`,
    ...aside("outside", references?.join("; "), lang),
  ]);
  return [
    [`${source.outlet}, ${formatDay(date, lang)}`],
    ...basis.map(faint),
    [`sha256 ${source.sha256}`],
    [fill(words.holds, source.records)],
    ...(source.rights ? [faint(worded(source.rights, lang))] : []),
    [`${words.address} (${source.urlChecked ? words.checked : words.unchecked}):`],
  ];
}

/** Adds the id, and the factbook if there are several, below a column's text. */
function withId({ cell, ...column }: Column): Column {
  const idLine = (result: Result, lang: Lang) =>
    faint([result.id, ...origin(result, lang)].join(" · "));
  return { ...column, cell: (result, lang) => [...cell(result, lang), idLine(result, lang)] };
}

export function areEntities(results: readonly Result[]): boolean {
  return results.every((result) => "mentions" in result);
}

/**
 * The columns for some results: those of entities if all are entities; ids and sources beside or below the
 * text.
 */
export function columnsFor(
  results: readonly Result[],
  isBrief: boolean,
  ids: "beside" | "below",
  isStacked = false,
): Column[] {
  const entities = isStacked ? STACKED_ENTITIES : ENTITIES;
  const facts = isBrief ? BRIEF : FACTS;
  const columns: readonly Column[] = areEntities(results) ? entities : facts;
  const from = results.some((result) => "from" in result) ? [FROM] : [];
  if (ids === "beside") return [...columns, ...from, ID];
  return columns.map((column) => (column.most ? column : withId(column)));
}
