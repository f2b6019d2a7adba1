/** Citations as CSL-JSON (Citation Style Language 1.0.2), from which every style is made. */
import type { JoinedRecord, Ref } from "../factbook/dossier.ts";
import type { Lang, Source, Text } from "../factbook/model.ts";
import { selectorOf } from "./link.ts";

/** One citation of a passage, as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly "translated-title"?: string;
  /** The outlet: the model names no author. */
  readonly author: readonly [{ readonly literal: string }];
  readonly "container-title": string;
  /** `circa` where the date is inferred. */
  readonly issued: {
    readonly "date-parts": readonly [readonly [number, number, number]];
    readonly circa?: true;
  };
  readonly language: string;
  readonly URL: string;
  readonly note: string;
  /** What CSL has no variable for. */
  readonly custom: {
    readonly passage: string;
    /** Who says so, where that isn't the outlet itself. */
    readonly by: readonly string[];
    readonly isQuotation: boolean;
    readonly paragraph: number;
    readonly urlChecked: boolean;
  };
}

/** What is cited, and how it reads. */
export interface Cited {
  readonly record: JoinedRecord;
  readonly source: Source;
  /** The record as one sentence. */
  readonly sentence: Text;
  /** The address that opens at the passage. */
  readonly url: string;
}

/** The citation of a record, worded in `lang`. */
export function toCsl({ record, source, sentence, url }: Cited, lang: Lang): CslItem {
  const { paragraph } = selectorOf(record);
  const { date, outlet, urlChecked } = source;
  const original = source.language.startsWith("en") ? "en" : "nl";
  const words = WORDS[lang];
  const notes = [
    words.paragraph(paragraph),
    date.certainty === "inferred" && words.inferred,
    !urlChecked && words.unchecked,
  ];
  return {
    id: `${source.id}-${record.id}`,
    type: "article-newspaper",
    title: source.title[original],
    ...(original !== lang && { "translated-title": source.title[lang] }),
    author: [{ literal: outlet }],
    "container-title": outlet,
    issued: {
      "date-parts": [datePartsOf(date.value)],
      ...(date.certainty === "inferred" && { circa: true }),
    },
    language: source.language,
    URL: url,
    note: notes.filter(Boolean).join(" "),
    custom: {
      passage: sentence[lang],
      by: speakersOf(record)
        .filter(({ name }) => name.en !== outlet)
        .map(({ name }) => name[lang]),
      isQuotation: record.kind === "quote",
      paragraph,
      urlChecked,
    },
  };
}

function speakersOf(record: JoinedRecord): readonly Ref[] {
  switch (record.kind) {
    case "quote":
      return [record.speaker];
    case "figure":
    case "claim":
      return record.claimedBy;
    default:
      return [];
  }
}

function datePartsOf(date: string): [number, number, number] {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return [year, month, day];
}

const WORDS = {
  en: {
    paragraph: (index: number) => `Paragraph ${index}, counting every line below the headline.`,
    inferred: "The date is inferred.",
    unchecked: "Nobody has opened the address, so it is unchecked.",
  },
  nl: {
    paragraph: (index: number) => `Alinea ${index}, elke regel onder de kop geteld.`,
    inferred: "De datum is afgeleid.",
    unchecked: "Niemand heeft het adres geopend: het is niet nagegaan.",
  },
};
