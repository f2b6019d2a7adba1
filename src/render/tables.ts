/** The tables of each kind of record, for people. */
import type {
  Dossier,
  From,
  JoinedClaim,
  JoinedFact,
  JoinedFigure,
  JoinedQuote,
} from "../factbook/dossier.ts";
import type { Text } from "../factbook/model.ts";
import type { Look, Result } from "./answer.ts";
import { type Column, renderGrid } from "./grid.ts";
import { headline } from "./headline.ts";
import { hyperlink, isLinked } from "./hyperlink.ts";
import { HEADINGS, KIND_WORDS, nameList } from "./phrases.ts";
import { formatStatus } from "./status.ts";
import { formatValue, formatWhen } from "./value.ts";
import { visible } from "./visible.ts";

const PARAGRAPH: Column = { head: "¶", most: 4 };

/** The value of each figure, what it counts, and who says so. */
export function figuresTable(figures: readonly JoinedFigure[], look: Look): string {
  const { lang, chalk } = look;
  const head = HEADINGS[lang];
  return recordsGrid(
    [
      { head: head.value, most: look.width < 100 ? 16 : 28 },
      { head: head.figure },
      { head: head.source, most: 20 },
      { head: head.status, most: 14 },
      PARAGRAPH,
    ],
    figures,
    (figure) => [
      chalk.bold(visible(formatValue(figure.value, lang))),
      withWhen(figure.label, figure, look),
      nameList(figure.claimedBy, lang),
      formatStatus(figure, lang, chalk),
      paragraph(figure, look),
    ],
    look,
  );
}

/** Each quotation as spoken and in English, and who spoke it. */
export function quotesTable(quotes: readonly JoinedQuote[], look: Look): string {
  const { lang } = look;
  const head = HEADINGS[lang];
  return recordsGrid(
    [{ head: head.quote }, { head: head.speaker, most: 22 }, PARAGRAPH],
    quotes,
    (quote) => [quotation(quote, look), visible(quote.speaker.name[lang]), paragraph(quote, look)],
    look,
  );
}

/** Each claim, who makes it and how sure it is. */
export function claimsTable(claims: readonly JoinedClaim[], look: Look): string {
  const { lang, chalk } = look;
  const head = HEADINGS[lang];
  return recordsGrid(
    [
      { head: head.claim },
      { head: head.source, most: 20 },
      { head: head.status, most: 14 },
      PARAGRAPH,
    ],
    claims,
    (claim) => [
      withWhen(claim.statement, claim, look),
      nameList(claim.claimedBy, lang),
      formatStatus(claim, lang, chalk),
      paragraph(claim, look),
    ],
    look,
  );
}

/** Each entity's name and its role in the story. */
export function entitiesTable(entities: readonly Dossier[], look: Look): string {
  const { lang, chalk } = look;
  const head = HEADINGS[lang];
  return recordsGrid(
    [{ head: head.name, most: 30 }, { head: head.role }, { head: head.kind, most: 12 }],
    entities,
    (entity) => [
      chalk.bold(visible(entity.name[lang])),
      visible(entity.role[lang]),
      chalk.gray(KIND_WORDS[lang][entity.kind]),
    ],
    look,
  );
}

/** Records of several kinds, in their order, one form for all; the words that matched are marked. */
export function mixedTable(results: readonly Result[], look: Look): string {
  const { lang, chalk } = look;
  const head = HEADINGS[lang];
  return recordsGrid(
    [
      { head: head.kind, most: 12 },
      { head: head.fact },
      { head: head.source, most: 20 },
      { head: head.status, most: 14 },
      PARAGRAPH,
    ],
    results.filter(isRecord),
    (result) => [chalk.gray(KIND_WORDS[lang][result.kind]), ...mixedCells(result, look)],
    look,
  );
}

/** A line a record: its kind, its id and what it says, cut to the width. */
export function briefTable(results: readonly Result[], look: Look): string {
  const { lang, chalk } = look;
  const head = HEADINGS[lang];
  return recordsGrid(
    [{ head: head.kind, most: 12 }, { head: "id", most: 36 }, { head: head.fact }],
    results.filter(isRecord),
    (result) => [chalk.gray(KIND_WORDS[lang][result.kind]), result.id, headline(result, lang)],
    look,
    "cut",
  );
}

/** The cells with the words underlined that a search met. */
function marked(cells: readonly string[], { match }: Pick<Result, "match">, look: Look): string[] {
  if (!match?.words?.length) return [...cells];
  const words = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${match.words.join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  // A link's address is to stay as it is.
  return cells.map((cell) =>
    isLinked(cell) ? cell : cell.replace(words, (word) => look.chalk.underline(word)),
  );
}

/** A row of cells a record; where there are several factbooks, it says which the record is from. */
function recordsGrid<T>(
  columns: readonly Column[],
  records: readonly (T & From & Pick<Result, "match">)[],
  cells: (record: T) => string[],
  look: Look,
  overlong?: "cut",
): string {
  const rows = records.map((record) => marked(cells(record), record, look));
  if (records.every(({ from }) => from === undefined))
    return renderGrid(columns, rows, look, overlong);
  const { from: head } = HEADINGS[look.lang];
  const cut = overlong === "cut";
  // Below the text it costs no width, which a row of one line has no room for.
  const text = columns.findIndex(({ most }) => most === undefined);
  return renderGrid(
    cut ? [...columns, { head, most: 20 }] : columns,
    records.map(({ from = "" }, i) => {
      const row = rows[i] ?? [];
      if (cut) return [...row, look.chalk.gray(from)];
      return row.with(text, `${row[text]}\n${look.chalk.gray(`${head} ${from}`)}`);
    }),
    look,
    overlong,
  );
}

function isRecord(result: Result): result is Exclude<Result, { kind: "source" }> {
  return result.kind !== "source";
}

function mixedCells(result: Dossier | JoinedFact, look: Look): string[] {
  const { lang, chalk } = look;
  switch (result.kind) {
    case "figure": {
      const value = chalk.bold(visible(formatValue(result.value, lang)));
      return [`${visible(result.label[lang])}: ${value}`, ...sourced(result, look)];
    }
    case "claim":
      return [visible(result.statement[lang]), ...sourced(result, look)];
    case "quote":
      return [
        quotation(result, look),
        visible(result.speaker.name[lang]),
        "",
        paragraph(result, look),
      ];
    default:
      return [
        `${chalk.bold(visible(result.name[lang]))}: ${visible(result.role[lang])}`,
        "",
        "",
        "",
      ];
  }
}

function sourced(fact: JoinedFigure | JoinedClaim, look: Look): string[] {
  return [
    nameList(fact.claimedBy, look.lang),
    formatStatus(fact, look.lang, look.chalk),
    paragraph(fact, look),
  ];
}

function withWhen(text: Text, { when }: Pick<JoinedClaim, "when">, { lang, chalk }: Look): string {
  const line = visible(text[lang]);
  if (!when) return line;
  return `${line}\n${chalk.gray(`${HEADINGS[lang].when}: ${visible(formatWhen(when, lang))}`)}`;
}

/** The words as spoken, and below them what the reader needs besides: translation and note. */
function quotation(quote: JoinedQuote, { lang, chalk }: Look): string {
  const lines = [`“${visible(quote.text.nl)}”`];
  if (lang === "en") lines.push(chalk.gray(`“${visible(quote.text.en)}”`));
  if (quote.note) lines.push(chalk.gray(visible(quote.note[lang])));
  return lines.join("\n");
}

function paragraph({ id, selector }: Pick<JoinedFact, "id" | "selector">, look: Look): string {
  const words = look.chalk.gray(`¶${selector.paragraph}`);
  const url = look.link?.(id, selector);
  return url === undefined ? words : hyperlink(words, url);
}
