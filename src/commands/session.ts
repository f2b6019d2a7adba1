import { bundledFactbook } from "../factbook/bundled.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Resolve } from "../lookup/forgiving.ts";
import { bundledNameIndex, createNameIndex, type NameIndex } from "../lookup/names.ts";
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

/** A session over the factbooks at `paths`, or without any over the bundled one. */
export async function openSession(paths: readonly string[]): Promise<Session> {
  if (paths.length === 0) return createSession();
  const { readFactbook } = await import("../factbook/read.ts");
  return createSession(() => readFactbook(paths));
}

/** A session over `load()`'s factbook. */
export function createSession(load: () => Factbook = bundledFactbook): Session {
  const isBundled = load === bundledFactbook;
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
      names ??= (isBundled ? bundledNameIndex : createNameIndex)(session.factbook);
      return names;
    },
    forgiving() {
      forgiving ??= import("../lookup/forgiving.ts").then(({ createForgiving }) =>
        createForgiving(session.names),
      );
      return forgiving;
    },
    texts() {
      texts ??= import("../lookup/text-index.ts").then(({ bundledTextIndex, createTextIndex }) => {
        const index = isBundled ? bundledTextIndex : createTextIndex;
        return index(session.factbook, session.names);
      });
      return texts;
    },
  };
  return session;
}
