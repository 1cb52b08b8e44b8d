import type { NotAvailable } from "../page/render-not-available.ts";
import type { Provenance } from "../run/provenance.ts";
import type { Growth } from "./measure-growth.ts";
import type { StartUp } from "./measure-start-up.ts";
import type { WarmTime } from "./measure-warm.ts";

/** Everything `npm run bench:speed` found. */
export interface SpeedResult {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly startUp: readonly StartUp[];
  /** Words of the articles that `warm` is about, on average. */
  readonly articleWords: number;
  readonly warm: readonly WarmTime[];
  readonly growth: readonly Growth[];
  readonly notAvailable: readonly NotAvailable[];
}
