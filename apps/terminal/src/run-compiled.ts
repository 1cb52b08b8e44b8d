import { readFileSync } from "node:fs";
import { Module, createRequire } from "node:module";
import { dirname } from "node:path";
import { Script, constants } from "node:vm";

/**
 * Runs a CommonJS file as `require` would, from what V8 compiled of it before, which the build left
 * beside it under {@link compiledPath}; who requires the file later gets the same module.
 *
 * Returns the script, which knows all functions V8 has compiled since. What is missing or comes from
 * another V8 is compiled anew: that only takes longer.
 */
export function runCompiled(file: string): Script {
  const script = new Script(Module.wrap(readFileSync(file, "utf8")), {
    filename: file,
    cachedData: readCompiled(file),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const require = createRequire(file);
  const module = new Module(file);
  require.cache[file] = module;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a wrapped file evaluates to
  const run = script.runInThisContext() as (...names: readonly unknown[]) => void;
  run(module.exports, require, module, file, dirname(file));
  module.loaded = true;
  return script;
}

/** Returns where the build leaves what V8 compiled of a file. */
export function compiledPath(file: string): string {
  return `${file}.v8`;
}

function readCompiled(file: string): Buffer | undefined {
  try {
    return readFileSync(compiledPath(file));
  } catch {
    return undefined;
  }
}
