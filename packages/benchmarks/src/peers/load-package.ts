import { installPackage } from "./install-package.ts";
import type { Loaded, Missing, NpmPackage } from "./peer.ts";

/** Returns a package of npm, installed on demand, or why it cannot be had: one line, never an error. */
export async function loadPackage<Module, Run>(
  { name, version, adapt }: NpmPackage<Module, Run>,
  install: (name: string, version: string) => Promise<Module> = installPackage,
): Promise<Loaded<Run> | Missing> {
  try {
    return { available: true, name, version, run: adapt(await install(name, version)) };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split("\n");
    return { available: false, name, reason: reason ?? "unknown" };
  }
}
