/**
 * Citations as CSL-JSON (Citation Style Language 1.0.2), from which every style is made: an article is
 * the work, and each record that is cited a passage of it.
 */
import {
  type Factbook,
  firstSelector,
  isOutlet,
  languageOf,
  paragraphOf,
} from "../factbook/factbook.ts";
import { join, speakersOfJoined } from "../factbook/join.ts";
import type { FactRecord, Lang, Source } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { fill, LABELS } from "../output/labels.ts";
import { enumerate, sentenceFor } from "../output/value.ts";
import { createLinker } from "./link.ts";
import { createNamer } from "./name.ts";

/** An article as reference managers import it, with what is cited from it in its note. */
export type CslItem = ReturnType<typeof itemOf>;

/** What is cited of an article: where it stands, what it says, and who says so if not the outlet. */
export type Citation = ReturnType<ReturnType<typeof createCiter>>;

/** An article with what is cited from it. */
export interface Work {
  readonly source: Source;
  readonly item: CslItem;
  readonly citations: readonly Citation[];
  /** In the article's language, and what it means in the reader's, if that is another. */
  readonly title: { readonly own: string; readonly translated: string | undefined };
  /** That the date is inferred, if it is. */
  readonly inferred: readonly string[];
  /** That nobody has opened the address, if so. */
  readonly unchecked: readonly string[];
}

/** Makes what cites records of `factbook`, worded in `lang`: each article once, in the order asked for. */
export function createWorks(factbook: Factbook, lang: Lang) {
  const cite = createCiter(factbook, lang);
  return (records: readonly FactRecord[]): Work[] => {
    const sources = new Set(records.map(({ id }) => factbook.sourceOf(id)));
    return [...sources].map((source) => {
      const citations = records.filter(({ id }) => factbook.sourceOf(id) === source).map(cite);
      const work = { source, citations, ...aboutOf(source, lang) };
      return { ...work, item: itemOf(work) };
    });
  };
}

function createCiter(factbook: Factbook, lang: Lang) {
  const link = createLinker(factbook);
  const surnameOf = createNamer(factbook, lang);
  return (record: FactRecord) => {
    const joined = join(factbook, record);
    const source = factbook.sourceOf(record.id);
    const selector = firstSelector(record);
    const paragraph = selector && paragraphOf(source, selector.paragraph);
    const speakers = speakersOfJoined(joined).filter(({ id }) => !isOutlet(id, factbook));
    const who = enumerate(speakers.map(surnameOf), lang);
    return {
      id: record.id,
      kind: record.kind,
      // As a processor of CSL takes it; a headline and a subhead have no number.
      ...(paragraph !== undefined && { locator: `${paragraph}`, label: "paragraph" }),
      ...(who && { prefix: fill(LABELS[lang].cite.citedIn, { who }) }),
      passage: worded(sentenceFor(joined, factbook), lang),
      by: speakers.map(({ name }) => worded(name, lang)),
      url: selector ? link(record.id, selector) : source.url,
    };
  };
}

function itemOf({ source, citations, title, inferred, unchecked }: Omit<Work, "item">) {
  const [year = 0, month = 1, day = 1] = source.date.value.split("-").map(Number);
  const [first, ...others] = citations;
  const { own, translated } = title;
  // CSL capitalises English titles, where what is in another language is marked.
  const isEnglish = languageOf(source) === "en";
  const bracketed = isEnglish ? `<span class="nocase">[${translated}]</span>` : `[${translated}]`;
  return {
    id: source.id,
    type: "webpage",
    title: translated === undefined ? own : `${own} ${bracketed}`,
    // The outlet: the model names no author. It is no container besides.
    author: [{ literal: source.outlet }],
    issued: {
      "date-parts": [[year, month, day]] as const,
      ...(inferred.length > 0 && { circa: true }),
    },
    language: source.language,
    // Several passages share what they are in.
    URL: first && others.length === 0 ? first.url : source.url,
    // A note that began with "Russia: " would be read as a field of this name.
    note: [...citations.map(({ passage }) => `• ${passage}`), ...inferred, ...unchecked].join(" "),
  };
}

function aboutOf(source: Source, lang: Lang) {
  const { title, date, urlChecked } = source;
  const words = LABELS[lang].cite;
  const own = worded(title, languageOf(source));
  const translated = worded(title, lang);
  return {
    title: { own, translated: translated === own ? undefined : translated },
    inferred: date.certainty === "inferred" ? [words.noteInferred] : [],
    unchecked: urlChecked ? [] : [words.unchecked],
  };
}
