import type { Lang, Status } from "../factbook/model.ts";

/** What each status tells, for who reads an export without the tool's documentation. */
export const STATUS_MEANINGS: Readonly<Record<Lang, Readonly<Record<Status, string>>>> = {
  en: {
    stated: "The article itself says so.",
    reported: "A named source says so.",
    estimated: "A source estimates it.",
    alleged: "The article hedges: it is said to be so.",
    planned: "Somebody plans or planned it.",
    denied: "Somebody contradicted it later.",
    unclear: "The article says that it is not known.",
  },
  nl: {
    stated: "Het artikel zegt het zelf.",
    reported: "Een genoemde bron zegt het.",
    estimated: "Een bron schat het.",
    alleged: "Het artikel houdt een slag om de arm: het zou zo zijn.",
    planned: "Iemand is of was het van plan.",
    denied: "Iemand sprak het later tegen.",
    unclear: "Het artikel zegt dat het niet bekend is.",
  },
};
