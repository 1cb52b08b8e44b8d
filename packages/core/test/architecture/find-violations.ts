import { isBuiltin } from "node:module";
import { posix } from "node:path";

import type { SourceFile } from "./source-files.ts";

/** What of ours each workspace may import; imports run downwards, and apps never meet. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/formats": ["@precis/core"],
  "packages/sources": ["@precis/core"],
  "packages/benchmarks": ["@precis/core", "@precis/formats", "@precis/sources"],
  "apps/terminal": ["@precis/core", "@precis/formats", "@precis/sources"],
  "apps/web": ["@precis/core", "@precis/formats", "@precis/sources"],
};

const NATURAL_FILE = "packages/core/src/language/natural.ts";

/** Returns every import that breaks a rule of the house, as `file: what is wrong`. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier }) => {
      const wrong = wrongWith(path, specifier);
      return wrong === undefined ? [] : [`${path}: ${wrong}`];
    }),
  );
}

function wrongWith(path: string, specifier: string): string | undefined {
  const workspace = path.split("/").slice(0, 2).join("/");
  const allowed = ALLOWED[workspace];
  if (allowed === undefined) return `${workspace} is in no rule; say what it may import`;
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`${workspace}/`) ? undefined : `reaches into ${target}`;
  }
  const name = packageName(specifier);
  if (name.startsWith("@precis/") && !allowed.includes(name)) return `imports ${name}`;
  if (name === "natural") return wrongWithNatural(path, specifier);
  if (workspace === "packages/core" && isBuiltin(specifier)) return `imports ${specifier}`;
  return undefined;
}

function wrongWithNatural(path: string, specifier: string): string | undefined {
  if (specifier === "natural") return "imports the root of natural";
  return path === NATURAL_FILE ? undefined : `imports ${specifier}`;
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/**
 * Returns the files of each cycle of imports. Types alone are gone when the code runs, and what is imported
 * on demand finds the other module loaded, so neither closes a cycle.
 */
export function findCycles(files: readonly SourceFile[]): string[][] {
  const paths = new Set(files.map(({ path }) => path));
  const edges = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier, kind }) => specifier.startsWith(".") && kind === "values")
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
        .filter((target) => paths.has(target)),
    ]),
  );
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push(trail.slice(at));
    if (at >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) visit(path, []);
  return cycles;
}
