/** The tool's own words, in English and Dutch. */
import type { Lang, Status } from "../factbook/model.ts";
import { memoiseByValue } from "../memo.ts";
import { DOCUMENTS } from "./labels/documents.ts";
import { FACTS } from "./labels/facts.ts";
import { OVERVIEWS } from "./labels/overviews.ts";
import { REMARKS } from "./labels/remarks.ts";

export { fill } from "./labels/both.ts";

type In<T> = T extends Readonly<Record<Lang, infer V>> ? V : { readonly [K in keyof T]: In<T[K]> };
export type Labels = In<typeof FACTS & typeof REMARKS & typeof DOCUMENTS & typeof OVERVIEWS>;

const WORDS = { ...FACTS, ...REMARKS, ...DOCUMENTS, ...OVERVIEWS };

/** Each language is built on first use, since most runs need only one. */
export const LABELS: Readonly<Record<Lang, Labels>> = {
  get en() {
    return wordsIn("en");
  },
  get nl() {
    return wordsIn("nl");
  },
};

const wordsIn = memoiseByValue(
  (lang: Lang): Labels => JSON.parse(JSON.stringify(WORDS), (_, node) => node[lang] ?? node),
);

/** All statuses, from the most to the least certain. */
export const STATUSES = Object.keys(FACTS.status) as readonly Status[];
