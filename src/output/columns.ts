/** What is shown of each kind of record, column by column: for tables and for Markdown. */
import type { Dossier, JoinedFact, JoinedFigure, JoinedQuote, Result } from "../factbook/answer.ts";
import { timesOf } from "../factbook/factbook.ts";
import { speakersOfJoined } from "../factbook/join.ts";
import type { Lang } from "../factbook/model.ts";
import { LABELS, type Labels } from "./labels.ts";
import type { TableColumn, Tone } from "./table.ts";
import { aside, formatValue, formatWhen, headline, nameList } from "./value.ts";

/** A line of a cell: its text, and what it is; plain where nothing is said. */
export type Line = readonly [text: string, tone?: Tone];

export interface Column<R = Result> extends Pick<TableColumn, "most"> {
  readonly head: keyof Labels["heading"];
  cell(result: R, lang: Lang): readonly Line[];
}

const PARAGRAPH: Column = {
  head: "paragraph",
  most: () => 4,
  cell: (result) => ("selector" in result ? [[`¶${result.selector.paragraph}`, "faint"]] : []),
};

const SOURCE: Column = {
  head: "source",
  most: () => 20,
  cell: (result, lang) => [
    [result.kind === "source" ? result.outlet : nameList(speakersOfJoined(result), lang)],
  ],
};

const STATUS: Column = {
  head: "status",
  most: () => 14,
  cell: (result, lang) => {
    if (!("status" in result)) return [];
    const { status, deniedBy = [] } = result;
    const by = deniedBy.length > 0 ? ` ${LABELS[lang].by} ${nameList(deniedBy, lang)}` : "";
    return [[LABELS[lang].status[status] + by, status]];
  },
};

const PROVENANCE = [SOURCE, STATUS, PARAGRAPH];

const KIND: Column = {
  head: "kind",
  most: () => 12,
  cell: ({ kind }, lang) => [[LABELS[lang].kind[kind], "faint"]],
};

const FROM: Column = {
  head: "from",
  most: () => 20,
  cell: (result) => ("from" in result ? [[result.from ?? "", "faint"]] : []),
};

const FIGURES: readonly Column<JoinedFigure>[] = [
  {
    head: "value",
    most: (width) => (width < 100 ? 16 : 28),
    cell: ({ value }, lang) => [[formatValue(value, lang), "strong"]],
  },
  { head: "figure", cell: (figure, lang) => [[figure.label[lang]], ...asides(figure, lang)] },
  ...PROVENANCE,
];

const QUOTES: readonly Column[] = [
  { head: "quote", cell: inBrief },
  { head: "speaker", most: () => 22, cell: SOURCE.cell },
  PARAGRAPH,
];

const CLAIMS: readonly Column[] = [{ head: "claim", cell: inBrief }, ...PROVENANCE];

const ENTITIES: readonly Column<Dossier>[] = [
  { head: "name", most: () => 30, cell: ({ name }, lang) => [[name[lang], "strong"]] },
  { head: "role", cell: ({ role }, lang) => [[role[lang]]] },
  KIND,
];

/** Results of several kinds, in one form for all. */
export const MIXED: readonly Column[] = [KIND, { head: "fact", cell: inBrief }, ...PROVENANCE];

export const LISTED: readonly Column[] = [
  KIND,
  { head: "id", most: () => 36, cell: ({ id }) => [[id]] },
  { head: "fact", cell: (result, lang) => [[headline(result, lang)]] },
];

function inBrief(result: Result, lang: Lang): readonly Line[] {
  const line = headline(result, lang);
  if (result.kind === "source") return [[line]];
  if ("mentions" in result) return [[`${line}: ${result.role[lang]}`]];
  const words: readonly Line[] = result.kind === "quote" ? spoken(result, lang) : [[line]];
  return [...words, ...asides(result, lang)];
}

/** The words of a quotation as spoken, and what they mean. */
export function spoken({ text }: JoinedQuote, lang: Lang): readonly Line[] {
  const words: Line = [`“${text.nl}”`];
  return lang === "nl" ? [words] : [words, [`“${text.en}”`, "translation"]];
}

/** What to know besides a fact: when it was and was said, why, and how to read it. */
export function asides(record: JoinedFact, lang: Lang): Line[] {
  const lines = [
    ...timesOf(record).flatMap(({ field, time }) => [
      ...aside(field, formatWhen(time, lang), lang),
      ...aside("outside", time.basis?.join("; "), lang),
    ]),
    ...aside("because", "because" in record ? record.because.statement[lang] : undefined, lang),
    ...aside("note", record.note?.[lang], lang),
  ];
  return lines.map((text) => [text, "faint"]);
}

/** The parts of a dossier: the kind of their records, and its columns. */
export const SECTIONS = [
  { part: "figures", kind: "figure", columns: FIGURES },
  { part: "quotes", kind: "quote", columns: QUOTES },
  { part: "claims", kind: "claim", columns: CLAIMS },
] as const;
export type Part = (typeof SECTIONS)[number]["part"];

/** `columns`, and one for the factbook that a result is from, where there are several. */
export function withFrom(columns: readonly Column[], results: readonly Result[]) {
  return results.some((result) => "from" in result) ? [...columns, FROM] : columns;
}

/** The columns in which results are shown: those of their kind if they are all of one. */
export function columnsFor(results: readonly Result[]): readonly Column[] {
  const section = SECTIONS.find(({ kind }) => results.every((result) => result.kind === kind));
  return section?.columns ?? (results.every((result) => "mentions" in result) ? ENTITIES : MIXED);
}
