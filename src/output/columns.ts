/** What is shown of each kind of record, column by column: for tables and for Markdown. */
import type {
  Dossier,
  JoinedClaim,
  JoinedFact,
  JoinedFigure,
  JoinedQuote,
  JoinedRecord,
} from "../factbook/answer.ts";
import { timesOf } from "../factbook/factbook.ts";
import { speakersOfJoined } from "../factbook/join.ts";
import type { Lang } from "../factbook/model.ts";
import { LABELS, type Labels } from "./labels.ts";
import type { Tone } from "./table.ts";
import { formatValue, formatWhen, headline, nameList, noteLine, outsideLine } from "./value.ts";

/** A piece of text and what it is; plain where nothing is said. */
type Span = readonly [text: string, tone?: Tone];

/** A line of a cell: the fact itself, its translation, or what to know besides. */
export interface Line {
  readonly is: "fact" | "translation" | "aside";
  readonly spans: readonly Span[];
}

/** A column of records of some kind. */
export interface Column<R = JoinedRecord> {
  readonly head: keyof Labels["heading"];
  /** Columns of the terminal that it takes at most; without it, it takes what the others leave. */
  readonly most?: (width: number) => number;
  cell(record: R, lang: Lang): readonly Line[];
}

function fact(...spans: Span[]): Line {
  return { is: "fact", spans };
}

const PARAGRAPH: Column = {
  head: "paragraph",
  most: () => 4,
  cell: (record) =>
    "selector" in record ? [fact([`¶${record.selector.paragraph}`, "faint"])] : [],
};

const SOURCE: Column = {
  head: "source",
  most: () => 20,
  cell: (record, lang) => {
    const speakers = speakersOfJoined(record);
    return speakers.length > 0 ? [fact([nameList(speakers, lang)])] : [];
  },
};

const STATUS: Column = {
  head: "status",
  most: () => 14,
  cell: (record, lang) => {
    if (!("status" in record)) return [];
    const { status, deniedBy = [] } = record;
    const by = deniedBy.length > 0 ? ` ${LABELS[lang].by} ${nameList(deniedBy, lang)}` : "";
    return [fact([LABELS[lang].status[status] + by, status])];
  },
};

/** Who says a fact, how sure it is, and where it stands. */
const PROVENANCE = [SOURCE, STATUS, PARAGRAPH];

const KIND: Column = {
  head: "kind",
  most: () => 12,
  cell: ({ kind }, lang) => [fact([LABELS[lang].kind[kind], "faint"])],
};

/** Which factbook a record is from, where there are several. */
export const FROM: Column = {
  head: "from",
  most: () => 20,
  cell: ({ from = "" }) => [fact([from, "faint"])],
};

const FIGURES: readonly Column<JoinedFigure>[] = [
  {
    head: "value",
    most: (width) => (width < 100 ? 16 : 28),
    cell: ({ value }, lang) => [fact([formatValue(value, lang), "strong"])],
  },
  { head: "figure", cell: (figure, lang) => [fact([figure.label[lang]]), ...asides(figure, lang)] },
  ...PROVENANCE,
];

const QUOTES: readonly Column<JoinedQuote>[] = [
  { head: "quote", cell: quotation },
  { head: "speaker", most: () => 22, cell: SOURCE.cell },
  PARAGRAPH,
];

const CLAIMS: readonly Column<JoinedClaim>[] = [{ head: "claim", cell: inBrief }, ...PROVENANCE];

const ENTITIES: readonly Column<Dossier>[] = [
  { head: "name", most: () => 30, cell: ({ name }, lang) => [fact([name[lang], "strong"])] },
  { head: "role", cell: ({ role }, lang) => [fact([role[lang]])] },
  KIND,
];

/** Records of several kinds, in one form for all. */
export const MIXED: readonly Column[] = [KIND, { head: "fact", cell: inBrief }, ...PROVENANCE];

/** A line for each record: its kind, its id and what it says. */
export const LISTED: readonly Column[] = [
  KIND,
  { head: "id", most: () => 36, cell: ({ id }) => [fact([id])] },
  { head: "fact", cell: (record, lang) => [fact([headline(record, lang)])] },
];

function inBrief(record: JoinedRecord, lang: Lang): readonly Line[] {
  if (record.kind === "quote") return quotation(record, lang);
  if (record.kind === "claim") return [fact([record.statement[lang]]), ...asides(record, lang)];
  if (record.kind === "figure")
    return [
      fact([`${record.label[lang]}: `], [formatValue(record.value, lang), "strong"]),
      ...asides(record, lang),
    ];
  return [fact([record.name[lang], "strong"], [`: ${record.role[lang]}`])];
}

/** What to know besides a fact: when it was and was said, why, and how to read it. */
function asides(record: JoinedFact, lang: Lang): Line[] {
  const times = timesOf(record).flatMap(({ field, time }) => [
    `${LABELS[lang][field]}: ${formatWhen(time, lang)}`,
    ...outsideLine(time.basis, lang),
  ]);
  const reason =
    "because" in record ? [`${LABELS[lang].because}: ${record.because.statement[lang]}`] : [];
  const lines = [...times, ...reason, ...noteLine(record, lang)];
  return lines.map((text) => ({ is: "aside", spans: [[text, "faint"]] }));
}

/** The words as spoken, and below them what the reader needs besides, the translation first. */
export function quotation(quote: JoinedQuote, lang: Lang): Line[] {
  const lines = [fact([`“${quote.text.nl}”`])];
  if (lang === "en") lines.push({ is: "translation", spans: [[`“${quote.text.en}”`, "faint"]] });
  return [...lines, ...asides(quote, lang)];
}

/** The parts of a dossier: the kind of their records, and its columns. */
export const SECTIONS = [
  { part: "figures", kind: "figure", columns: FIGURES },
  { part: "quotes", kind: "quote", columns: QUOTES },
  { part: "claims", kind: "claim", columns: CLAIMS },
] as const;

/** The columns in which records are shown: those of their kind if they are all of one. */
export function columnsFor(records: readonly JoinedRecord[]): readonly Column[] {
  const section = SECTIONS.find(({ kind }) => records.every((record) => record.kind === kind));
  if (section !== undefined) return section.columns;
  return records.every((record) => "mentions" in record) ? ENTITIES : MIXED;
}
