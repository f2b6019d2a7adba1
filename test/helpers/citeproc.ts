/** citeproc-js, the reference implementation of CSL, with the styles of Debian's package. */
import { existsSync, readFileSync } from "node:fs";
import { type CiteItem, Engine } from "citeproc";
import type { Lang } from "../../src/factbook/model.ts";
import { memoiseByValue } from "../../src/memo.ts";

const FOLDER = "/usr/share/citation-style-language";
const TAGS = { en: "en-US", nl: "nl-NL" };

export const hasStyles = existsSync(`${FOLDER}/styles`) && existsSync(`${FOLDER}/locales`);

/** Cached, because a style takes a while to parse. */
const engineFor = memoiseByValue((styleAndTag: string) => {
  const [style, tag = ""] = styleAndTag.split(" ");
  const items = new Map<string, object>();
  const engine = new Engine(
    {
      retrieveLocale: (of) => readFileSync(`${FOLDER}/locales/locales-${of}.xml`, "utf8"),
      retrieveItem: (id) => items.get(id) ?? {},
    },
    readFileSync(`${FOLDER}/styles/${style}.csl`, "utf8"),
    tag,
    true,
  );
  engine.setOutputFormat("text");
  return { engine, items };
});

/** The output of a style for an item: its entry in a list, and each citation as if it were the first. */
export function processed(
  item: object,
  citations: readonly Omit<CiteItem, "id">[],
  style: string,
  lang: Lang,
): { entry: string; citations: string[] } {
  const { engine, items } = engineFor(`${style} ${TAGS[lang]}`);
  // An engine remembers items by id.
  const id = `${items.size}`;
  items.set(id, { ...item, id });
  engine.updateItems([id]);
  return {
    entry: engine.makeBibliography()[1].join("").trim(),
    citations: citations.map((it) => engine.makeCitationCluster([{ ...it, id }])),
  };
}
