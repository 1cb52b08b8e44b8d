import type { Candidate, Relations, Supply } from "./relate-candidates.ts";

/** Each further question of a type, and on a quarter of the article, is worth this much less. */
const TYPE_FATIGUE = 0.12;
const QUARTER_FATIGUE = 0.12;

/**
 * A set of questions while it is put together: what stands in it, what that shuts out, and how many wrong
 * answers each candidate has left. Adding and taking out cost time linear in the candidates.
 */
export class QuestionSet {
  readonly #candidates: readonly Candidate[];
  readonly #relations: Relations;
  readonly #least: number;
  readonly #picked = new Set<number>();
  /** How many picked questions clash with each candidate. */
  readonly #clashing: Int16Array;
  /** How many picked questions show each offer of each candidate, and how many offers none shows. */
  readonly #spoiling: readonly Int16Array[];
  readonly #left: Int16Array;
  readonly #types = new Map<string, number>();
  readonly #quarters = new Map<number, number>();

  /** Starts an empty set in which every question has to keep `least` wrong answers. */
  constructor(candidates: readonly Candidate[], relations: Relations, least: number) {
    this.#candidates = candidates;
    this.#relations = relations;
    this.#least = least;
    this.#clashing = new Int16Array(candidates.length);
    this.#spoiling = relations.supplies.map(({ length }) => new Int16Array(length));
    this.#left = Int16Array.from(relations.supplies, ({ length }) => length);
  }

  /** The questions in the set, by the indexes of their candidates, in the order in which they were added. */
  get picked(): readonly number[] {
    return [...this.#picked];
  }

  get size(): number {
    return this.#picked.size;
  }

  add(index: number): void {
    this.#picked.add(index);
    this.#count(index, 1);
  }

  remove(index: number): void {
    if (this.#picked.delete(index)) this.#count(index, -1);
  }

  /** Returns whether a candidate is not in the set and clashes with nothing there. */
  isOpen(index: number): boolean {
    return this.#clashing[index] === 0 && !this.#picked.has(index);
  }

  /** Returns whether every question, the new one included, would have wrong answers enough. */
  isSupplied(index: number): boolean {
    if (this.leftOf(index) < this.#least) return false;
    for (const other of this.#picked) {
      if (this.leftOf(other) - this.#newlySpoilt(other, index) < this.#least) return false;
    }
    return true;
  }

  /** Returns how many wrong answers of a candidate no question of the set shows. */
  leftOf(index: number): number {
    return this.#left[index] ?? 0;
  }

  /** Returns the wrong answers of a candidate that no question of the set shows. */
  supplyOf(index: number): readonly Supply[] {
    const spoiling = this.#spoiling[index];
    const supply = this.#relations.supplies[index] ?? [];
    return supply.filter((_, at) => spoiling?.[at] === 0);
  }

  /** Returns how much less a candidate is worth beside those picked of its type and on its quarter. */
  fatigueOf(index: number): number {
    const { entity, quarter } = this.#candidates[index] ?? {};
    return (
      TYPE_FATIGUE * (this.#types.get(entity?.type ?? "") ?? 0) +
      QUARTER_FATIGUE * (this.#quarters.get(quarter ?? -1) ?? 0)
    );
  }

  /** Returns how many wrong answers of a question in the set a candidate would be the first to show. */
  #newlySpoilt(picked: number, candidate: number): number {
    // Most candidates show none, which their own list tells sooner.
    if (this.#relations.spoils[candidate]?.length === 0) return 0;
    return this.supplyOf(picked).filter(({ spoilers }) => spoilers.has(candidate)).length;
  }

  #count(index: number, by: 1 | -1): void {
    const clashes = this.#relations.clashes[index] ?? [];
    for (let other = 0; other < clashes.length; other += 1) {
      if (clashes[other] === true) bump(this.#clashing, other, by);
    }
    for (const [other, supply] of this.#relations.spoils[index] ?? []) {
      this.#spoil(other, supply, by);
    }
    const { entity, quarter } = this.#candidates[index] ?? {};
    if (entity === undefined || quarter === undefined) return;
    this.#types.set(entity.type, (this.#types.get(entity.type) ?? 0) + by);
    this.#quarters.set(quarter, (this.#quarters.get(quarter) ?? 0) + by);
  }

  #spoil(index: number, supply: number, by: 1 | -1): void {
    const spoiling = this.#spoiling[index];
    if (spoiling === undefined) return;
    bump(spoiling, supply, by);
    // The first to show an offer takes it away, the last to go gives it back.
    if (spoiling[supply] === (by === 1 ? 1 : 0)) bump(this.#left, index, -by);
  }
}

function bump(counts: Int16Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
