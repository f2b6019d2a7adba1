/**
 * Proposes a factbook from an article: its numbers, quotations and names, each with its place. Whatever a
 * person has to decide is left empty, so that `check` lists it; where a person has to find words of their
 * own, the article's sentence stands behind a question mark.
 */
import type { Lang } from "../factbook/model.ts";
import { DENIAL } from "../find/asked.ts";
import { normalise } from "../find/normalise.ts";
import { languageOf, shareCommon } from "../find/words.ts";
import { sha256 } from "../verify/fingerprint.ts";
import { linesOf, type Span } from "../verify/text.ts";
import { type Context, type Line, readArticle } from "./article.ts";
import { isCountry } from "./countries.ts";
import { dateIn } from "./dates.ts";
import type { Named } from "./names.ts";

export { isWrapped } from "./article.ts";

/** The id of the entity that makes the article's own statements. */
const OUTLET = "outlet";

/** In texts in other languages, at most a third of the words are common ones of English or Dutch. */
const LEAST_COMMON = 0.45;

/** Whether a text is in a language that a factbook can have. */
export function isStorable(text: string): boolean {
  return shareCommon(text, languageOf(text) ?? "en") >= LEAST_COMMON;
}

/**
 * Drafts a factbook from `text`, whose first non-blank line is the headline. The language is detected from
 * its commonest words, otherwise it is `fallback`. Offsets are in UTF-16 code units.
 */
export function draft(text: string, fallback: Lang) {
  const lang = languageOf(text) ?? fallback;
  const { lines, things } = readArticle(text, lang);
  const names = things.filter((thing) => thing.kind === "name");
  const source = sourceOf(text, lines, lang);
  const idOf = createIds([source.id, OUTLET]);
  const inLang = <T>(words: T): Partial<Record<Lang, T>> => ({ [lang]: words });
  const open = inLang("");
  const wordsAt = ({ start, end }: Span) => onOneLine(text.slice(start, end));
  const toReword = ({ sentence: { start, end } }: Context) => {
    const last = Math.min(end, start + LONGEST);
    const words = wordsAt({ start, end: last }).replace(/[\ud800-\udbff]$/, "");
    return inLang(`? ${words}${last < end ? "…" : ""}`);
  };
  const nameOf = ({ forms, thing }: Named) => thing?.name ?? inLang(forms[0] ?? "");
  const ids = new Map(
    names.map(({ entity }) => [entity, idOf(nameOf(entity)[lang] ?? "", "name")]),
  );
  const idsOf = (named: readonly Named[]) => named.flatMap((entity) => ids.get(entity) ?? []);
  // Who denies something doesn't say it; a person has to decide who does.
  const speakersIn = ({ speaker, sentence: { start, end } }: Context) =>
    speaker && !DENIAL.test(text.slice(start, end)) ? idsOf([speaker]) : [];
  const aboutIn = ({ others }: Context) => idsOf(others).map((id) => ({ id, as: "topic" }));
  const claimed = (fact: Context) => ({
    about: aboutIn(fact),
    claimedBy: speakersIn(fact),
    status: "",
  });
  const { at } = linesOf(text);
  const placeOf = ({ start, end }: Span) => ({ start, end, paragraph: at(start) });
  const exactly = (span: Span) => ({ ...placeOf(span), exact: text.slice(span.start, span.end) });
  return {
    $schema: "./factbook.schema.json",
    source,
    entities: [
      ...names.map(({ entity, ...context }) => {
        const { forms, kind = "", thing, mentions } = entity;
        const name = nameOf(entity);
        const aliases = forms.filter((form) => form !== name[lang]);
        return {
          id: ids.get(entity),
          kind,
          name,
          ...(aliases.length > 0 && { aliases: inLang(aliases) }),
          ...(thing && isCountry(thing) && { iso2: thing.code, iso3: thing.alpha3 }),
          role: toReword(context),
          mentions: mentions.map(exactly),
        };
      }),
      { id: OUTLET, kind: "organisation", name: open, role: open, mentions: [] },
    ],
    figures: things
      .filter((thing) => thing.kind === "figure")
      .map((figure) => {
        const { kind, amount, min, max, unit = "", qualifier, per } = figure;
        const value = {
          amount,
          unit: inLang(unit),
          qualifier,
          ...(per !== undefined && { per: inLang(per) }),
          ...(min !== undefined && { min, max }),
        };
        const id = idOf(`${unit || kind} ${amount}`.replace(".", "-"), kind);
        const label = toReword(figure);
        return { id, kind, label, value, ...claimed(figure), selector: exactly(figure) };
      }),
    quotes: things
      .filter((thing) => thing.kind === "quote")
      .map((quote) => ({
        id: idOf(wordsAt(quote), quote.kind),
        kind: quote.kind,
        speaker: speakersIn(quote)[0] ?? "",
        text: inLang(wordsAt(quote)),
        form: quote.form,
        context: toReword(quote),
        about: aboutIn(quote),
        selector: exactly(quote),
      })),
    claims: things
      .filter((thing) => thing.kind === "claim")
      .map((claim) => ({
        id: idOf(wordsAt(claim), claim.kind),
        kind: claim.kind,
        statement: toReword(claim),
        ...claimed(claim),
        selector: placeOf(claim),
      })),
  };
}

/** What is known of the article itself, including its measures. */
function sourceOf(text: string, lines: readonly Line[], lang: Lang) {
  const headline = lines.map((line) => onOneLine(line.text)).find(Boolean) ?? "";
  const id = slugOf(headline) || "article";
  // A date in the running text belongs to something else.
  const value = lines.map((line) => line.isHeading && dateIn(line.text)).find(Boolean);
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
    date: { value: value || "", certainty: value ? "stated" : "", basis: [] },
    length: text.length,
    lines: lines.length,
    headings: lines.flatMap(({ isHeading }, at) => (isHeading ? [at] : [])),
    sha256: sha256(text),
  };
}

/** Text with its line breaks removed, as a factbook requires. */
function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** In UTF-16 code units; a longer sentence doesn't help anybody to reword it. */
const LONGEST = 500;

/**
 * A slug of at most 40 characters, if possible of whole words; empty if `text` has no Latin letters or
 * digits.
 */
function slugOf(text: string): string {
  const slug = normalise(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return /^.{1,40}(?![^-])/.exec(slug)?.[0] ?? slug.slice(0, 40);
}

/** Returns a function that makes unused ids: a slug of some words or, if they have none, of the kind. */
function createIds(taken: readonly string[]) {
  const ids = new Set(taken);
  const counts = new Map<string, number>();
  return (words: string, kind: string): string => {
    const slug = slugOf(words) || kind;
    let count = counts.get(slug) ?? 1;
    const numbered = () => (count === 1 ? slug : `${slug}-${count}`);
    while (ids.has(numbered())) count++;
    counts.set(slug, count);
    ids.add(numbered());
    return numbered();
  };
}
