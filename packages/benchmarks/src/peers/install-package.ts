import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Outside the workspaces, so that no user ever gets a peer's dependencies. */
const PEER_FOLDER: string = resolve(
  import.meta.dirname,
  "../../../../node_modules/.cache/precis-peers",
);

/** Packages this old have install scripts and warnings that a comparison has no use for. */
const NPM_FLAGS = ["--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"];

/**
 * Returns what `require` gives for a package of npm, which is installed into a folder of its own
 * under `cache` unless it is there at that version already; the caller knows the type by the version.
 *
 * @throws {Error} when npm cannot install it or it does not load.
 */
export async function installPackage<Module>(
  name: string,
  version: string,
  cache: string = PEER_FOLDER,
): Promise<Module> {
  const folder = join(cache, name);
  const manifest = join(folder, "package.json");
  if (installedVersion(folder, name) !== version) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, '{ "private": true }\n');
    await install(folder, `${name}@${version}`);
  }
  const module: Module = createRequire(manifest)(name);
  return module;
}

function installedVersion(folder: string, name: string): string | null {
  const manifest = join(folder, "node_modules", name, "package.json");
  if (!existsSync(manifest)) return null;
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
}

async function install(folder: string, specifier: string): Promise<void> {
  try {
    await execute("npm", ["install", "--prefix", folder, ...NPM_FLAGS, specifier]);
  } catch (error) {
    // npm's own message names folders of this machine, which have no place in a table.
    throw new Error(`npm could not install ${specifier}`, { cause: error });
  }
}
