/** Writes files whole or not at all. */
import { existsSync } from "node:fs";
import * as fs from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { kill, pid } from "node:process";
import { getSystemErrorMap } from "node:util";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";

/** A text, whole or in pieces that are made while it is written. */
type Content = Iterable<string>;
/** Texts by the names of their files. */
type Files = ReadonlyMap<string, Content>;

/**
 * Writes `text` to the file `name`. One that exists is replaced only with `force`. Throws a
 * UsageError that says what stands in the way.
 */
export async function writeFile(name: string, text: Content, force: boolean): Promise<void> {
  const path = await freePath(name, force);
  const file = basename(path);
  const put = (staged: string) => putFiles(staged, new Map([[file, path]]), force);
  await stage(dirname(path), new Map([[file, text]]), put).catch((error) => refuse(error, path));
}

/**
 * The same for files in a folder: a new one appears with all of them at once, one that is there gets
 * them when all are written.
 */
export async function writeFolder(folder: string, files: Files, force: boolean): Promise<void> {
  const isNew = !existsSync(folder);
  const paths = new Map<string, string>();
  for (const name of files.keys()) paths.set(name, await freePath(join(folder, name), force));
  const put = async (staged: string) => {
    try {
      if (isNew) return await fs.rename(staged, folder);
    } catch {
      // Somebody else may have made it since: then it gets them as well.
    }
    await putFiles(staged, paths, force);
  };
  const parent = isNew ? dirname(folder) : folder;
  await stage(parent, files, put).catch((error) => refuse(error, folder));
}

/** How a temporary folder's name begins, and goes on: several machines may share a disk. */
const STAGE = `.recruits-${hostname().replace(/\W/g, "-")}-`;
const OWNER = /^(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Writes `files` into a temporary folder in `parent`, from where `put` takes them. */
async function stage(
  parent: string,
  files: Files,
  put: (staged: string) => Promise<void>,
): Promise<void> {
  await removeLeftovers(parent);
  const staged = join(parent, `${STAGE}${pid}-${crypto.randomUUID()}`);
  await fs.mkdir(staged);
  try {
    for (const [name, text] of files) await fs.writeFile(join(staged, name), text, { flush: true });
    await put(staged);
  } finally {
    await fs.rm(staged, { recursive: true, force: true });
  }
}

/** Removes the temporary folders of runs that were killed. */
async function removeLeftovers(parent: string): Promise<void> {
  const names = await fs.readdir(parent).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(STAGE))) {
    const [, owner] = OWNER.exec(name.slice(STAGE.length)) ?? [];
    if (owner !== undefined && !isRunning(Number(owner)))
      await fs.rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
  }
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return Object(error).code === "EPERM";
  }
}

/** Puts files of a temporary folder, by their names, in their places, next to each other in time. */
async function putFiles(
  staged: string,
  paths: ReadonlyMap<string, string>,
  force: boolean,
): Promise<void> {
  for (const [name, path] of paths) {
    const temporary = join(staged, name);
    const old = await fs.stat(path).catch(() => undefined);
    if (old !== undefined) await fs.chmod(temporary, old.mode);
    await (force ? fs.rename(temporary, path) : putWhereFree(temporary, path));
  }
}

/** Where a file of this name goes: to what a link leads to; never onto anything but a file. */
async function freePath(name: string, force: boolean): Promise<string> {
  const path = await fs.realpath(name).catch(() => name);
  const existing = await fs.lstat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new UsageError(ERRORS.isFolder, { name: shown(name) });
  if (existing && !existing.isFile())
    throw new UsageError(ERRORS.notOrdinary, { name: shown(name) });
  if (existing && !force) throw alreadyThere(name);
  return path;
}

/** A second name for the file fails where somebody has taken that name since, unlike a renaming. */
async function putWhereFree(temporary: string, path: string): Promise<void> {
  await fs.link(temporary, path).catch((error) => {
    if (error.code === "EEXIST") throw alreadyThere(path);
    // Some file systems, a memory card's for one, know no second names.
    return fs.rename(temporary, path);
  });
}

function alreadyThere(path: string): UsageError {
  return new UsageError(ERRORS.alreadyThere, { name: shown(path) });
}

/** What the system refuses at `path`, or at a place in it, becomes a line for the user. */
function refuse(
  error: { readonly errno: number; readonly code?: string; readonly dest?: string },
  path: string,
): never {
  // Node's permission model refuses before the system does.
  const denied = error.code === "ERR_ACCESS_DENIED" ? ["EACCES", "permission denied"] : [];
  const [code = "", reason] = getSystemErrorMap().get(error.errno) ?? denied;
  if (reason === undefined) throw error;
  const place = error.dest ?? path;
  const noFolder = filled(ERRORS.noFolder, { name: shown(dirname(place)) });
  const told = code === "ENOENT" ? noFolder : ERRORS.unwritable[code];
  throw new UsageError(ERRORS.cannotWrite, { name: shown(place), reason: told ?? reason });
}
