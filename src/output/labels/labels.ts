/** The tool's own words for people, by language; the type checker finds one that is missing. */
import type { Lang } from "../../factbook/model.ts";
import { en, type Labels } from "./en.ts";
import { nl } from "./nl.ts";

export const LABELS: Readonly<Record<Lang, Labels>> = { en, nl };
