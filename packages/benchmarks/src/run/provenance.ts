import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";

/** When, where and how figures were made. */
export interface Provenance {
  /** ISO 8601 date, UTC. */
  readonly date: string;
  readonly node: string;
  readonly machine: string;
  /** Processes waiting for a core in the minute before the run; over the cores, times are too long. */
  readonly load: number;
  /** The commit, with `+` where files differed from it; `unknown` outside a repository. */
  readonly commit: string;
  readonly command: string;
}

/** Returns where the figures of this run come from; `command` is what a reader types to make them again. */
export function readProvenance(command: string): Provenance {
  const cores = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    machine: `${process.platform} ${process.arch}, ${cores.length} cores`,
    load: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
    commit: readCommit(),
    command,
  };
}

function readCommit(): string {
  const commit = git("rev-parse", "--short", "HEAD");
  if (commit === null) return "unknown";
  const changes = git("status", "--porcelain", "--", "packages", "apps", ":!packages/benchmarks");
  return changes === "" ? commit : `${commit}+`;
}

function git(...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
