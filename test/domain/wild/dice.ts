/** test: chance that can be repeated: the same tale for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number;
  /** True in so many of a hundred cases. */
  often(percent: number): boolean;
  pick<T>(from: readonly T[]): T | undefined;
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough to stumble about.
  const roll = (sides: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
  return {
    roll,
    often: (percent) => roll(100) < percent,
    pick: (from) => from[roll(from.length)],
  };
}
