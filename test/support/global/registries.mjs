/** test: before the fast tests: registries are fresh. A chapter that does not load fails its own test. */
import { generate } from '../../../scripts/generate.mjs';

export default function freshRegistries() {
  const { problem } = generate();
  if (problem) process.stderr.write(`\n${problem}\n`);
}
