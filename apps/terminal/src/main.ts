#!/usr/bin/env node
import { join } from "node:path";
import type { Script } from "node:vm";

import { runCompiled } from "./run-compiled.ts";

/** What a plain summary needs, as V8 knows it; the build keeps that for the next start. */
export const compiled: Script = runCompiled(join(import.meta.dirname, "precis.js"));

void import("./start.ts");
