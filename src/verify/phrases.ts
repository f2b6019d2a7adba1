/** What `verify` says to people, in English and in Dutch. */
import type { Lang } from "../factbook/model.ts";
import type { Measures, State } from "./verify.ts";

interface Phrases {
  readonly isArticle: string;
  readonly isOther: string;
  readonly measures: Readonly<Record<keyof Measures, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly all: string;
  readonly records: string;
  readonly result: string;
  readonly passage: string;
  readonly more: (count: number) => string;
  readonly nowReads: string;
  /** Why passages are unchecked, without a fingerprint and with one. */
  readonly unchecked: { readonly unprinted: string; readonly printed: string };
  readonly mendable: (name: string) => string;
  readonly unsettled: string;
}

export const PHRASES: Readonly<Record<Lang, Phrases>> = {
  en: {
    isArticle: "This is the article, to the letter.",
    isOther: "This is not the article to the letter:",
    measures: { sha256: "sha256", length: "code units", lines: "lines" },
    states: {
      unharmed: "unharmed",
      moved: "moved",
      unchecked: "unchecked",
      changed: "changed",
      gone: "gone",
    },
    all: "all",
    records: "records",
    result: "result",
    passage: "passage",
    more: (count) => `and ${count} more`,
    nowReads: "now reads",
    unchecked: {
      unprinted: "Unchecked: the factbook has no fingerprint to find these by.",
      printed: "Unchecked: not in the factbook's fingerprint, so new, or altered since.",
    },
    mendable: (name) =>
      `For the factbook with its offsets mended: recruits verify ${name} --update`,
    unsettled: "These need your eye; their words stay as they were:",
  },
  nl: {
    isArticle: "Dit is het artikel, tot op de letter.",
    isOther: "Dit is niet tot op de letter het artikel:",
    measures: { sha256: "sha256", length: "tekens", lines: "regels" },
    states: {
      unharmed: "ongeschonden",
      moved: "verplaatst",
      unchecked: "niet nagegaan",
      changed: "gewijzigd",
      gone: "weg",
    },
    all: "alle",
    records: "aantal",
    result: "uitkomst",
    passage: "passage",
    more: (count) => `en nog ${count}`,
    nowReads: "luidt nu",
    unchecked: {
      unprinted: "Niet nagegaan: het feitenboek heeft geen vingerafdruk om ze aan te vinden.",
      printed: "Niet nagegaan: niet in de vingerafdruk, dus nieuw of sindsdien gewijzigd.",
    },
    mendable: (name) => `Het feitenboek met bijgewerkte plaatsen: recruits verify ${name} --update`,
    unsettled: "Kijk deze zelf na; de woorden zijn gebleven zoals ze waren:",
  },
};
