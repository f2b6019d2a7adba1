/**
 * Citations as CSL-JSON (Citation Style Language 1.0.2), the source of all other styles. The article is
 * the work; each cited record is a passage of it.
 */
import type { Ref } from "../factbook/answer.ts";
import {
  type Factbook,
  firstSelector,
  isEntity,
  isOutlet,
  languageOf,
  paragraphOf,
  worded,
} from "../factbook/factbook.ts";
import { join, speakersOfJoined } from "../factbook/join.ts";
import type { FactRecord, Lang, Source } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { fill, LABELS } from "../output/labels.ts";
import { enumerate, sentenceFor } from "../output/value.ts";
import { createLinker } from "./link.ts";

/** An article and everything cited from it. */
export type Work = ReturnType<typeof workOf>;

/** The article as a reference manager imports it; the cited passages go into its note. */
export type CslItem = Work["item"];

/** One cited passage: where it is, what it says, and who says it if that isn't the outlet. */
export type Citation = ReturnType<ReturnType<typeof createCiter>>;

/** Returns a function that cites records: one work per article, in the order the records were given. */
export function createWorks(factbook: Factbook, lang: Lang) {
  const cite = createCiter(factbook, lang);
  return (records: readonly FactRecord[]): Work[] =>
    Array.from(
      grouped(records, ({ id }) => factbook.sourceOf(id)),
      ([source, cited]) => workOf(source, cited.map(cite), lang),
    );
}

function createCiter(factbook: Factbook, lang: Lang) {
  const link = createLinker(factbook);
  return (record: FactRecord) => {
    const joined = join(factbook, record);
    const source = factbook.sourceOf(record.id);
    const selector = firstSelector(record);
    const paragraph = selector && paragraphOf(source, selector.paragraph);
    const speakers = speakersOfJoined(joined).filter(({ id }) => !isOutlet(id, factbook));
    const who = enumerate(
      speakers.map((speaker) => surnameOf(speaker, factbook, lang)),
      lang,
    );
    return {
      id: record.id,
      kind: record.kind,
      // As CSL processors expect it. Headlines and subheads have no number.
      ...(paragraph !== undefined && { locator: `${paragraph}`, label: "paragraph" }),
      ...(who && { prefix: fill(LABELS[lang].cite.citedIn, { who }) }),
      passage: worded(sentenceFor(joined, factbook), lang),
      ...(joined.note && { note: worded(joined.note, lang) }),
      by: speakers.map(({ name }) => worded(name, lang)),
      url: link(record.id, selector),
    };
  };
}

/**
 * A person's surname; for anything else the whole name. A surname is an alias that ends (or else begins,
 * as in "Kim") the full name; failing that, the last word with the particles before it ("van der Berg").
 */
export function surnameOf({ id, name }: Ref, { byId, sourceOf }: Factbook, lang: Lang): string {
  const record = byId.get(id);
  const whole = worded(name, lang);
  if (!isEntity(record) || record.kind !== "person" || record.unnamed || record.plural)
    return whole;
  const words = whole.split(" ");
  const ends = words.map((_, at) => words.slice(at).join(" ")).slice(1);
  const starts = words.map((_, at) => words.slice(0, at).join(" ")).slice(1);
  const shorter = [
    ...(record.aliases?.[lang] ?? []),
    ...(record.aliases?.[languageOf(sourceOf(id))] ?? []),
    ...record.mentions.map(({ exact = "" }) => exact),
  ].map((alias) => alias.toLowerCase());
  const known = [...ends, ...starts].find((part) => shorter.includes(part.toLowerCase()));
  return known ?? lastName(words);
}

const PARTICLE = /^(?:van|von|de|den|der|di|da|du|la|le|el|bin|ibn|ter|ten)$/i;

/** The last word with its particles; "De Gaulle" and "the mayor" are kept whole. */
function lastName(words: readonly string[]): string {
  const isParticle = (word: string) => PARTICLE.test(word) || /^\P{Lu}/u.test(word);
  const given = words.slice(0, -1).findLastIndex((word) => !isParticle(word));
  return words.slice(given + 1).join(" ");
}

function workOf(source: Source, citations: readonly Citation[], lang: Lang) {
  const { date, language, outlet, url, urlChecked } = source;
  const words = LABELS[lang].cite;
  const own = worded(source.title, languageOf(source));
  const meaning = worded(source.title, lang);
  const translated = meaning === own ? "" : ` [${meaning}]`;
  const inferred = date.certainty === "inferred" ? [words.noteInferred] : [];
  const unchecked = urlChecked ? [] : [words.unchecked];
  const [first, ...others] = citations;
  const item = {
    id: source.id,
    type: "webpage",
    // CSL title-cases English titles, so the parts in another language are marked.
    title:
      translated !== "" && languageOf(source) === "en"
        ? `${own} <span class="nocase">[${meaning}]</span>`
        : own + translated,
    // The outlet is the author, since the model has no other. It is not repeated as the container.
    author: [{ literal: outlet }],
    issued: {
      "date-parts": [date.value.split("-").map(Number)],
      ...(inferred.length > 0 && { circa: true }),
    },
    language,
    // Several passages share the URL of the article.
    URL: first && others.length === 0 ? first.url : url,
    // A note starting with "Russia: " would be parsed as a CSL field.
    note: [...citations.map(({ passage }) => `• ${passage}`), ...inferred, ...unchecked].join(" "),
  };
  return {
    source,
    item,
    citations,
    /**
     * The title in the article's language, and its translation in brackets if the reader's language
     * differs.
     */
    title: { own, translated },
    /** Notes that the date is inferred, and that nobody has checked the URL; otherwise empty. */
    inferred,
    unchecked,
  };
}
