/** What is shown of each kind of record, column by column: for tables and for Markdown. */
import type {
  CountedSource,
  Dossier,
  JoinedFact,
  JoinedQuote,
  Result,
} from "../factbook/answer.ts";
import { timesOf, worded } from "../factbook/factbook.ts";
import { speakersOfJoined } from "../factbook/join.ts";
import type { Lang } from "../factbook/model.ts";
import { fill, LABELS, type Labels } from "./labels.ts";
import type { Tone } from "./style.ts";
import type { TableColumn } from "./table.ts";
import {
  aside,
  formatDay,
  formatParagraph,
  formatWhen,
  headline,
  nameList,
  origin,
  signed,
  wordsOf,
} from "./value.ts";

/** A line of a cell: its text and its tone, plain without one. */
export type Line = readonly [text: string, tone?: Tone | undefined];

export interface Column<R = Result> extends Pick<TableColumn, "most"> {
  readonly head: keyof Labels["heading"];
  cell(result: R, lang: Lang): readonly Line[];
}

/** The columns with their heads in `lang`, and what each of `results` has in them. */
export function tableOf(columns: readonly Column[], results: readonly Result[], lang: Lang) {
  return {
    columns: columns.map(
      ({ head, most }): TableColumn => ({
        head: LABELS[lang].heading[head],
        most,
      }),
    ),
    cells: results.map((result) => columns.map(({ cell }) => cell(result, lang))),
  };
}

const PARAGRAPH: Column = {
  head: "paragraph",
  most: () => 4,
  cell: (result, lang) => ("selector" in result ? [[paragraphIn(result, lang), "faint"]] : []),
};

/** In a cell there is no room for more than "head". */
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

/** How sure a fact is, who says so and where, as one line. */
export function provenanceLine(fact: JoinedFact, lang: Lang): Line {
  const [[status, tone] = [""]] = STATUS.cell(fact, lang);
  const others = [SOURCE, PARAGRAPH].flatMap(({ cell }) => cell(fact, lang).map(([text]) => text));
  return [[status, ...others].filter(Boolean).join(", "), tone];
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

export const ID: Column = { head: "id", most: () => 36, cell: ({ id }) => [[id, "faint"]] };

const ENTITIES: readonly Column<Dossier>[] = [
  {
    head: "name",
    most: (width) => Math.floor(width / 4),
    cell: ({ name }, lang) => [[worded(name, lang), "strong"]],
  },
  { head: "role", cell: ({ role }, lang) => [[worded(role, lang)]] },
];

/** Facts, and whatever else stands among them. */
export const FACTS: readonly Column[] = [{ head: "fact", cell: inFull }, ...PROVENANCE];

const BRIEF: readonly Column[] = [{ head: "fact", cell: inBrief }, ...PROVENANCE];

/** The same with their kinds. */
export const MIXED: readonly Column[] = [KIND, ...FACTS];

const LISTED: readonly Column[] = [
  { head: "id", most: () => 36, cell: ({ id }) => [[id]] },
  { head: "fact", cell: (result, lang) => [[signed(result, lang)]] },
];

/** The columns of a list, without what all rows would have the same. */
export function columnsOfList(results: readonly Result[]): Column[] {
  const kinds = new Set(results.map(({ kind }) => kind));
  const from = results.some((result) => "from" in result) ? [FROM] : [];
  return [...(kinds.size > 1 ? [KIND] : []), ...LISTED, ...from];
}

/** What a record says, and what to know besides. */
function inFull(result: Result, lang: Lang): readonly Line[] {
  const isFact = !("mentions" in result) && result.kind !== "source";
  return [...told(result, lang), ...(isFact ? asides(result, lang) : [])];
}

/** In code units, of a note in brief: two lines of a narrow column. */
const BRIEF_NOTE = 80;

/** What a record says, and how to read it rightly as far as that is short. */
function inBrief(result: Result, lang: Lang): readonly Line[] {
  const note = "note" in result && result.note ? shortened(worded(result.note, lang)) : "";
  return [...told(result, lang), ...aside("note", note, lang).map(faint)];
}

/** As many whole sentences of a note as are brief, or the beginning of its first one. */
function shortened(note: string): string {
  if (note.length <= BRIEF_NOTE) return note;
  const start = note.slice(0, BRIEF_NOTE);
  return /^.*[.!?](?= )/.exec(start)?.[0] ?? start.replace(/ \S*$/, " …");
}

/** What a record says. */
function told(result: Result, lang: Lang): readonly Line[] {
  const line = headline(result, lang);
  if (result.kind === "quote") return spoken(result, lang);
  if (result.kind === "figure") return [[line, "figure"]];
  return [["mentions" in result ? `${line}: ${worded(result.role, lang)}` : line]];
}

/** The words of a quotation in the reader's language, and as spoken. */
export function spoken(quote: JoinedQuote, lang: Lang): readonly Line[] {
  const { verbatim, translation } = wordsOf(quote, lang);
  const words = `“${verbatim}”`;
  return translation === undefined ? [[words]] : [[`“${translation}”`], [words, "faint"]];
}

/** What to know besides a fact: when it was and was said, why, and how to read it. */
export function asides(record: JoinedFact, lang: Lang): Line[] {
  const because = "because" in record ? record.because?.statement : undefined;
  const lines = [
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

/** An article's date and how sure it is, what is known of it, and, before its address, how sure that is. */
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

/** A column of text with the id below it, and which factbook it is from. */
function withId({ cell, ...column }: Column): Column {
  const idLine = (result: Result, lang: Lang) =>
    faint([result.id, ...origin(result, lang)].join(" · "));
  return { ...column, cell: (result, lang) => [...cell(result, lang), idLine(result, lang)] };
}

/** The columns for people: those of entities if all are such, with ids and sources beside them or below a text. */
export function columnsFor(
  results: readonly Result[],
  isBrief: boolean,
  ids: "beside" | "below",
): Column[] {
  const isEntities = results.every((result) => "mentions" in result);
  const facts = isBrief ? BRIEF : FACTS;
  const columns: readonly Column[] = isEntities ? ENTITIES : facts;
  const from = results.some((result) => "from" in result) ? [FROM] : [];
  if (ids === "beside") return [...columns, ...from, ID];
  return columns.map((column) => (column.most ? column : withId(column)));
}
