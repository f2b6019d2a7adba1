import { bundledFactbook } from "../factbook/bundled.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Resolve } from "../lookup/forgiving.ts";
import { createNameIndex, type NameIndex } from "../lookup/names.ts";
import type { TextIndex } from "../lookup/text-index.ts";

/** The factbook and its indexes, each made when first needed and shared by all queries of a run. */
export interface Session {
  readonly factbook: Factbook;
  readonly names: NameIndex;
  /** Lookups by name that forgive; loads fuse.js and the names of the world. */
  forgiving(): Promise<Resolve>;
  /** The free-text index; loads the stemmers. */
  texts(): Promise<TextIndex>;
}

/** A session over `load()`'s factbook. */
export function createSession(load: () => Factbook = bundledFactbook): Session {
  let factbook: Factbook | undefined;
  let names: NameIndex | undefined;
  let forgiving: Promise<Resolve> | undefined;
  let texts: Promise<TextIndex> | undefined;
  const session: Session = {
    get factbook() {
      factbook ??= load();
      return factbook;
    },
    get names() {
      names ??= createNameIndex(session.factbook);
      return names;
    },
    forgiving() {
      forgiving ??= import("../lookup/forgiving.ts").then(({ createForgiving }) =>
        createForgiving(session.names),
      );
      return forgiving;
    },
    texts() {
      texts ??= import("../lookup/text-index.ts").then(({ createTextIndex }) =>
        createTextIndex(session.factbook, session.names),
      );
      return texts;
    },
  };
  return session;
}
