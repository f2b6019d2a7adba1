import type { ChalkInstance } from "chalk";
import type { Ref } from "../factbook/dossier.ts";
import type { Lang, Status } from "../factbook/model.ts";
import { enumerate, HEADINGS, STATUS_WORDS } from "./phrases.ts";
import { visible } from "./visible.ts";

const COLOURS = {
  stated: "green",
  reported: "cyan",
  estimated: "blue",
  alleged: "yellow",
  planned: "magenta",
  denied: "red",
  unclear: "yellow",
} as const satisfies Record<Status, string>;

type Sureness = { status: Status; deniedBy?: readonly Ref[] };

/** The status in words; a denial with who denies it. */
export function statusWords({ status, deniedBy = [] }: Sureness, lang: Lang): string {
  const by = deniedBy.length > 0 ? ` ${HEADINGS[lang].by} ${nameList(deniedBy, lang)}` : "";
  return STATUS_WORDS[lang][status] + by;
}

/** The status in words and colour. */
export function formatStatus(fact: Sureness, lang: Lang, chalk: ChalkInstance): string {
  return chalk[COLOURS[fact.status]](statusWords(fact, lang));
}

/** The names of entities, as a list in a sentence. */
export function nameList(refs: readonly Ref[], lang: Lang): string {
  return enumerate(
    refs.map(({ name }) => visible(name[lang])),
    lang,
  );
}
