/** What is shown of each kind of record, column by column: for tables and for Markdown. */
import type {
  Dossier,
  JoinedClaim,
  JoinedFact,
  JoinedFigure,
  JoinedQuote,
  JoinedRecord,
} from "../factbook/answer.ts";
import type { Lang, Text } from "../factbook/model.ts";
import type { Tone } from "./answer.ts";
import type { Labels } from "./labels.ts";
import { LABELS } from "./labels.ts";
import { formatValue, formatWhen, headline, nameList, statusWords } from "./value.ts";

/** A piece of text and what it is. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** A line of a cell: the fact itself, its translation, or what to know besides. */
export interface Line {
  readonly spans: readonly Span[];
  readonly is: "fact" | "translation" | "aside";
}

/** A column of records of some kind. */
export interface Column<R> {
  readonly head: keyof Labels["heading"];
  /** Columns of the terminal that it takes at most; without it, it takes what the others leave. */
  readonly most?: (width: number) => number;
  cell(record: R, lang: Lang): readonly Line[];
}

function line(text: string, tone: Tone = "plain", is: Line["is"] = "fact"): Line {
  return { spans: [{ text, tone }], is };
}

const upTo = (most: number) => () => most;

const PARAGRAPH: Column<JoinedRecord> = {
  head: "paragraph",
  most: upTo(4),
  cell: (record) => ("selector" in record ? [line(`¶${record.selector.paragraph}`, "faint")] : []),
};

const SOURCE: Column<JoinedRecord> = {
  head: "source",
  most: upTo(20),
  cell: (record, lang) => {
    if (record.kind === "quote") return [line(nameList([record.speaker], lang))];
    return "claimedBy" in record ? [line(nameList(record.claimedBy, lang))] : [];
  },
};

const STATUS: Column<JoinedRecord> = {
  head: "status",
  most: upTo(14),
  cell: (record, lang) =>
    "status" in record ? [line(statusWords(record, lang), record.status)] : [],
};

const KIND: Column<JoinedRecord> = {
  head: "kind",
  most: upTo(12),
  cell: ({ kind }, lang) => [line(LABELS[lang].kind[kind], "faint")],
};

/** The value of each figure, what it counts, and who says so. */
export const FIGURES: readonly Column<JoinedFigure>[] = [
  {
    head: "value",
    most: (width) => (width < 100 ? 16 : 28),
    cell: ({ value }, lang) => [line(formatValue(value, lang), "strong")],
  },
  { head: "figure", cell: (figure, lang) => withWhen(figure.label, figure, lang) },
  SOURCE,
  STATUS,
  PARAGRAPH,
];

/** Each quotation as spoken and in English, and who spoke it. */
export const QUOTES: readonly Column<JoinedQuote>[] = [
  { head: "quote", cell: quotation },
  { head: "speaker", most: upTo(22), cell: SOURCE.cell },
  PARAGRAPH,
];

/** Each claim, who makes it and how sure it is. */
export const CLAIMS: readonly Column<JoinedClaim>[] = [
  { head: "claim", cell: (claim, lang) => withWhen(claim.statement, claim, lang) },
  SOURCE,
  STATUS,
  PARAGRAPH,
];

/** Each entity's name and its role in the story. */
export const ENTITIES: readonly Column<Dossier>[] = [
  { head: "name", most: upTo(30), cell: ({ name }, lang) => [line(name[lang], "strong")] },
  { head: "role", cell: ({ role }, lang) => [line(role[lang])] },
  KIND,
];

/** Records of several kinds, in one form for all. */
export const MIXED: readonly Column<JoinedRecord>[] = [
  KIND,
  { head: "fact", cell: inBrief },
  SOURCE,
  STATUS,
  PARAGRAPH,
];

/** A line for each record: its kind, its id and what it says. */
export const LISTED: readonly Column<JoinedRecord>[] = [
  KIND,
  { head: "id", most: upTo(36), cell: ({ id }) => [line(id)] },
  { head: "fact", cell: (record, lang) => [line(headline(record, lang))] },
];

function inBrief(record: JoinedRecord, lang: Lang): readonly Line[] {
  switch (record.kind) {
    case "figure":
      return [labelled(record.label[lang], "plain", formatValue(record.value, lang), "strong")];
    case "claim":
      return [line(record.statement[lang])];
    case "quote":
      return quotation(record, lang);
    default:
      return [labelled(record.name[lang], "strong", record.role[lang], "plain")];
  }
}

function labelled(label: string, labelTone: Tone, text: string, tone: Tone): Line {
  const spans = [
    { text: label, tone: labelTone },
    { text: ": ", tone: "plain" as const },
    { text, tone },
  ];
  return { spans, is: "fact" };
}

function withWhen(text: Text, { when }: Pick<JoinedClaim, "when">, lang: Lang): Line[] {
  if (!when) return [line(text[lang])];
  const aside = `${LABELS[lang].when}: ${formatWhen(when, lang)}`;
  return [line(text[lang]), line(aside, "faint", "aside")];
}

/** The words as spoken, and below them what the reader needs besides: translation and note. */
function quotation({ text, note }: JoinedQuote, lang: Lang): Line[] {
  const lines = [line(`“${text.nl}”`)];
  if (lang === "en") lines.push(line(`“${text.en}”`, "faint", "translation"));
  if (note) lines.push(line(note[lang], "faint", "aside"));
  return lines;
}

/** The columns of one kind of record, with its heading and where a dossier has its records. */
export const SECTIONS = [
  { part: "figures", columns: FIGURES },
  { part: "quotes", columns: QUOTES },
  { part: "claims", columns: CLAIMS },
] as const;

/** The columns in which records are shown: those of their kind if they are all of one. */
export function columnsFor(records: readonly JoinedRecord[]): readonly Column<JoinedRecord>[] {
  const areAll = (kind: JoinedFact["kind"]) => records.every((record) => record.kind === kind);
  if (areAll("figure")) return FIGURES;
  if (areAll("quote")) return QUOTES;
  if (areAll("claim")) return CLAIMS;
  return records.every((record) => "mentions" in record) ? ENTITIES : MIXED;
}
