/**
 * Proposes a factbook from an article's text: its numbers, quotations and names, each with its place.
 * What only a person can decide is left open, so that the check of a factbook names it: an empty text
 * or list; and where one's own words are wanted, the article's sentence after a question mark.
 */
import type { Lang } from "../factbook/model.ts";
import { normalise } from "../find/normalise.ts";
import { languageOf } from "../find/words.ts";
import { sha256 } from "../verify/fingerprint.ts";
import { linesOf, type Span } from "../verify/text.ts";
import { type Context, readArticle } from "./article.ts";
import { isCountry } from "./countries.ts";
import { dateIn } from "./dates.ts";
import type { Named } from "./names.ts";
import type { Line } from "./sentences.ts";

/** The id of the entity that says what the article itself says. */
const OUTLET = "outlet";

/**
 * The draft of a factbook from `text`, whose first line that is not blank is the headline, in the
 * language that its commonest words tell, else in `fallback`. Offsets are in UTF-16 code units.
 */
export function draft(text: string, fallback: Lang) {
  const lang = languageOf(text) ?? fallback;
  const { lines, names, figures, quotations, reports } = readArticle(text, lang);
  const source = sourceOf(text, lines, lang);
  const idOf = createIds([source.id, OUTLET]);
  const inLang = <T>(words: T): Partial<Record<Lang, T>> => ({ [lang]: words });
  const toReword = ({ sentence }: Context) => inLang(`? ${wordsOf(text, sentence)}`);
  const nameOf = ({ name, thing }: Named): Partial<Record<Lang, string>> =>
    thing?.name ?? inLang(name);
  const ids = new Map(
    names.map(({ entity: named }) => [named, idOf(nameOf(named)[lang] ?? "", "name")]),
  );
  const idsIn = (named: readonly Named[]) => named.flatMap((each) => ids.get(each) ?? []);
  const aboutIn = ({ others }: Context) => idsIn(others).map((id) => ({ id, as: "topic" }));
  const speakersIn = ({ speaker }: Context) => idsIn(speaker ? [speaker] : []);
  const placeOf = ({ start, end }: Span) => {
    const paragraph = lines.findLastIndex((line) => line.start <= start);
    return { start, end, paragraph };
  };
  const exactly = (span: Span) => ({ ...placeOf(span), exact: text.slice(span.start, span.end) });
  return {
    $schema: "./factbook.schema.json",
    source,
    entities: [
      ...names.map(({ entity: named, ...context }) => {
        const { forms, kind = "", thing, mentions } = named;
        const name = nameOf(named);
        const aliases = forms.filter((form) => form !== name[lang]);
        return {
          id: ids.get(named),
          kind,
          name,
          ...(aliases.length > 0 && { aliases: inLang(aliases) }),
          ...(thing && isCountry(thing) && { iso2: thing.code, iso3: thing.alpha3 }),
          role: toReword(context),
          summary: inLang(""),
          mentions: mentions.map(exactly),
        };
      }),
      {
        id: OUTLET,
        kind: "organisation",
        name: inLang(""),
        role: inLang(""),
        summary: inLang(""),
        mentions: [],
      },
    ],
    figures: figures.map((figure) => {
      const { amount, unit = "", qualifier, per, min, max } = figure;
      return {
        id: idOf(`${unit === "" ? "figure" : unit} ${amount}`.replace(".", "-"), "figure"),
        kind: "figure",
        label: toReword(figure),
        value: {
          amount,
          unit: inLang(unit),
          qualifier,
          ...(per !== undefined && { per: inLang(per) }),
          ...(max !== undefined && { min, max }),
        },
        about: aboutIn(figure),
        claimedBy: speakersIn(figure),
        status: "",
        selector: exactly(figure),
      };
    }),
    quotes: quotations.map((quotation) => {
      const [speaker = ""] = speakersIn(quotation);
      const words = wordsOf(text, quotation);
      return {
        id: idOf(words, "quote"),
        kind: "quote",
        speaker,
        text: inLang(words),
        form: quotation.form,
        context: toReword(quotation),
        about: aboutIn(quotation),
        selector: exactly(quotation),
      };
    }),
    claims: reports.map((report) => ({
      id: idOf(wordsOf(text, report), "claim"),
      kind: "claim",
      statement: toReword(report),
      about: aboutIn(report),
      claimedBy: speakersIn(report),
      status: "",
      selector: placeOf(report),
    })),
  };
}

/** What is known of the article itself, its measures among it. */
function sourceOf(text: string, lines: readonly Line[], lang: Lang) {
  const headline = lines.map((line) => wordsOf(text, line)).find(Boolean) ?? "";
  const id = slugOf(headline) || "article";
  // A date in the running text is that of something else.
  const headings = lines.filter(({ isHeading }) => isHeading).map((line) => line.text);
  const value = headings.map(dateIn).find(Boolean);
  return {
    id,
    kind: "source",
    outlet: "",
    articleId: "",
    slug: id,
    title: { [lang]: headline },
    url: "",
    urlChecked: false,
    language: lang,
    date: { value: value ?? "", certainty: value ? "stated" : "", basis: [] },
    length: text.length,
    lines: linesOf(text).count,
    headings: lines.flatMap(({ isHeading }, at) => (isHeading ? [at] : [])),
    sha256: sha256(text),
  };
}

/** The words of a passage on one line, as a text of a factbook has them. */
function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

const LONGEST_ID = 40;

/** A slug of whole words of `text`; empty where it has none in Latin letters. */
function slugOf(text: string): string {
  const slug = normalise(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.length <= LONGEST_ID
    ? slug
    : slug
        .slice(0, LONGEST_ID + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LONGEST_ID);
}

/** Makes what gives ids that none has yet, by the words of a record or else its kind. */
function createIds(taken: readonly string[]) {
  const ids = new Set(taken);
  return (words: string, kind: string): string => {
    const slug = slugOf(words) || kind;
    let id = slug;
    for (let count = 2; ids.has(id); count++) id = `${slug}-${count}`;
    ids.add(id);
    return id;
  };
}
