/**
 * Citations as CSL-JSON (Citation Style Language 1.0.2), from which every style is made: an article is
 * the work, and each record that is cited a passage of it.
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

/** An article with what is cited from it. */
export type Work = ReturnType<typeof workOf>;

/** An article as reference managers import it, with what is cited from it in its note. */
export type CslItem = Work["item"];

/** What is cited of an article: where it stands, what it says, and who says so if not the outlet. */
export type Citation = ReturnType<ReturnType<typeof createCiter>>;

/** Gives a function that cites records of `factbook` in `lang`: each article once, in the order asked for. */
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
      // As a processor of CSL takes it; a headline and a subhead have no number.
      ...(paragraph !== undefined && { locator: `${paragraph}`, label: "paragraph" }),
      ...(who && { prefix: fill(LABELS[lang].cite.citedIn, { who }) }),
      passage: worded(sentenceFor(joined, factbook), lang),
      by: speakers.map(({ name }) => worded(name, lang)),
      url: link(record.id, selector),
    };
  };
}

/**
 * The surname of a person with a name; all others' names whole. A surname is what the factbook calls the
 * person besides, an end of the name or else its beginning ("Kim"); where it has nothing of the kind, the
 * last word with the particles before it ("van der Berg").
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

/** The last word, with the particles before it; all of "De Gaulle" and of "the mayor". */
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
    // CSL capitalises English titles, where what is in another language is marked.
    title:
      translated !== "" && languageOf(source) === "en"
        ? `${own} <span class="nocase">[${meaning}]</span>`
        : own + translated,
    // The outlet: the model names no author. It is no container besides.
    author: [{ literal: outlet }],
    issued: {
      "date-parts": [date.value.split("-").map(Number)],
      ...(inferred.length > 0 && { circa: true }),
    },
    language,
    // Several passages share what they are in.
    URL: first && others.length === 0 ? first.url : url,
    // A note that began with "Russia: " would be read as a field of this name.
    note: [...citations.map(({ passage }) => `• ${passage}`), ...inferred, ...unchecked].join(" "),
  };
  return {
    source,
    item,
    citations,
    /** In the article's language; and, where the reader's is another, what it means, in brackets. */
    title: { own, translated },
    /** That the date is inferred, and that nobody has opened the address: each if so. */
    inferred,
    unchecked,
  };
}
