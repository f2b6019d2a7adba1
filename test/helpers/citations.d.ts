/** Types of untyped programs that read citations, as far as the tests use them. */
declare module "citeproc" {
  /** An in-text citation of an item by its id. */
  interface CiteItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly prefix?: string;
  }
  export class Engine {
    constructor(
      system: { retrieveLocale(tag: string): string; retrieveItem(id: string): object },
      style: string,
      tag: string,
      isForced: boolean,
    );
    setOutputFormat(format: "html" | "text"): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]];
    makeCitationCluster(items: readonly CiteItem[]): string;
  }
}
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
