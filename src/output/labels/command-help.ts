/** What help and the manual say of each command. */
import { both } from "./both.ts";
import { COMMANDS_EN } from "./commands-en.ts";
import { COMMANDS_NL } from "./commands-nl.ts";
import type { CommandName } from "./names.ts";

/** A command line with what it does. */
export type Example = readonly [line: string, does: string];

/** What each command does, then examples, the most telling first. */
export type CommandHelp = Readonly<
  Record<CommandName, readonly [does: string, ...examples: Example[]]>
>;

export const HELP = both(COMMANDS_EN, COMMANDS_NL);
