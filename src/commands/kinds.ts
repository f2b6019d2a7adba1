import type { Kind } from "../factbook/model.ts";

/** The kinds of records that each word of `recruits list` stands for. */
export const KINDS_BY_WORD = {
  country: ["country"],
  person: ["person"],
  org: ["organisation", "group"],
  place: ["region", "city"],
  figure: ["figure"],
  quote: ["quote"],
  claim: ["claim"],
} as const satisfies Record<string, readonly Kind[]>;

export type KindWord = keyof typeof KINDS_BY_WORD;

export const KIND_NAMES = Object.keys(KINDS_BY_WORD) as KindWord[];

/** Every kind of record. */
export const ALL_KINDS: readonly Kind[] = Object.values(KINDS_BY_WORD).flat();
