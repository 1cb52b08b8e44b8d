import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** One import of a file: what it names, and whether values, types alone, or a module on demand come from it. */
export interface Import {
  readonly specifier: string;
  readonly kind: "values" | "types" | "lazy";
}

/** A source file of a workspace; the path is relative to the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gmu;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/gu;

/** Returns a source file with the imports that its text has: static, re-exported and dynamic. */
export function readSourceFile(path: string, text: string): SourceFile {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, specifier = ""]): Import => ({
    specifier,
    kind: type === undefined ? "values" : "types",
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, specifier = ""]): Import => ({
    specifier,
    kind: "lazy",
  }));
  return { path, imports: [...statements, ...dynamic] };
}

/** Returns every source file of every workspace. */
export function readWorkspaces(): SourceFile[] {
  return ["packages", "apps"].flatMap((group) =>
    readdirSync(join(ROOT, group)).flatMap((workspace) => {
      const folder = posix.join(group, workspace, "src");
      if (!existsSync(join(ROOT, folder))) return [];
      return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith(".d.ts"))
        .map((file) => posix.join(folder, file.replaceAll("\\", "/")))
        .map((path) => readSourceFile(path, readFileSync(join(ROOT, path), "utf8")));
    }),
  );
}
