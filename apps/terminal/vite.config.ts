import type { BuildEnvironmentOptions, Plugin, UserConfig } from "vite";

/** Built for Node; names stay as they are, so that stack traces can be read. */
const forNode: BuildEnvironmentOptions = {
  ssr: true,
  emitAssets: true,
  target: "node20.19",
  minify: false,
};

/** Modules of ours only define things, whatever a package says of itself. */
const treeshake = { moduleSideEffects: [{ test: /\/packages\/\w+\/dist\//u, sideEffects: false }] };

const config: UserConfig = {
  plugins: [asCommonJs(), screensApart()],
  builder: {
    buildApp: async (builder) => {
      const { command, screens } = builder.environments;
      if (command !== undefined) await builder.build(command);
      if (screens !== undefined) await builder.build(screens);
    },
  },
  environments: {
    command: {
      resolve: { noExternal: true },
      build: {
        ...forNode,
        rolldownOptions: {
          input: { main: "src/main.ts", worker: "src/batch/worker.ts" },
          // Documents are read in a process of sources' own, and never from here.
          external: [/\/sources\/dist\/(?:docx|epub|odt|pdf)\/read-\w+\.js$/u],
          treeshake,
          // What the file of a summary holds is loaded on demand too: English is, as any language.
          checks: { ineffectiveDynamicImport: false },
          output: {
            format: "cjs",
            entryFileNames: "[name].js",
            chunkFileNames: "[name].js",
            codeSplitting: {
              groups: [
                {
                  // With all they lean on; what is not asked for at a start stays in files of its own.
                  name: "precis",
                  test: /\/src\/(?:run|commands\/summary)\.ts$|\/words\/english\.js$|\/(?:porter_stemmer|stopwords)\.js$/u,
                },
              ],
            },
          },
        },
      },
    },
    screens: {
      resolve: { noExternal: [/^@precis\//u] },
      build: {
        ...forNode,
        emptyOutDir: false,
        rolldownOptions: {
          input: { "take-quiz": "src/ui/take-quiz.tsx" },
          treeshake,
          output: { format: "es", entryFileNames: "[name].mjs" },
        },
      },
    },
  },
};

/**
 * Says of the built files that they are CommonJS: Node starts those without its module loader, and
 * only those can be run from what V8 compiled before.
 */
function asCommonJs(): Plugin {
  return {
    name: "as-commonjs",
    applyToEnvironment: ({ name }) => name === "command",
    generateBundle() {
      const manifest = {
        type: "commonjs",
        // The process that reads documents is sources' own, with what its readers bring along.
        imports: { "#reader-process": "@precis/sources/reader-process" },
      };
      const source = `${JSON.stringify(manifest, undefined, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "package.json", source });
    },
  };
}

/** Ink waits for its layout engine while it loads, which CommonJS cannot: so the screens stay a module. */
function screensApart(): Plugin {
  return {
    name: "screens-apart",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "command",
    resolveId: (source) =>
      source.endsWith("/ui/take-quiz.tsx") ? { id: "./take-quiz.mjs", external: true } : undefined,
  };
}

export default config;
