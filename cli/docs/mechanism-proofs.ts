/** cli/docs: which tests name a mechanism in their titles, as [M24], found by reading the tests themselves. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const named = /\[M(\d+)\]/g;

const testFiles = (root: string): readonly string[] =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();

/** By number of the mechanism, the test files from the folder of tests. */
export function proofsIn(root: string): ReadonlyMap<number, readonly string[]> {
  const proofs = new Map<number, Set<string>>();
  for (const file of testFiles(root)) {
    for (const [, n] of readFileSync(join(root, 'test', file), 'utf8').matchAll(named)) {
      const files = proofs.get(Number(n)) ?? new Set<string>();
      proofs.set(Number(n), files.add(file));
    }
  }
  return new Map([...proofs].map(([n, files]) => [n, [...files]]));
}
