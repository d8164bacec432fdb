/** scripts: measures the house: no file over 300 lines; median, 95th percentile, tests per source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../build/inputs.mjs';

const longest = 300;
const rooms = [
  'domain',
  'contracts',
  'workflows',
  'activities',
  'adapters',
  'worker',
  'api',
  'web',
  'cli',
];

const isCode = (file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !file.includes('.generated.');

function measure(root, folders) {
  return folders
    .flatMap((folder) => filesBelow(root, folder))
    .filter(isCode)
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return { file, lines: text.split('\n').length - 1 };
    });
}

const percentile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? 0;

const sum = (files) => files.reduce((total, { lines }) => total + lines, 0);

export function checkSizes(root) {
  const source = measure(root, rooms);
  const tests = measure(root, ['test']);
  const lines = source.map((file) => file.lines);
  const all = [...source, ...tests, ...measure(root, ['scripts'])];
  const tooLong = all.filter((file) => file.lines > longest);
  const ratio = (sum(tests) / Math.max(1, sum(source))).toFixed(2);
  const law = measure(root, ['domain']);
  const lawTests = measure(root, ['test/domain']);
  const lawRatio = (sum(lawTests) / Math.max(1, sum(law))).toFixed(2);
  return {
    note:
      `${source.length} files, median ${percentile(lines, 0.5)}, p95 ${percentile(lines, 0.95)}; ` +
      `tests/source ${ratio}, law ${lawRatio}`,
    problems: tooLong.map(({ file, lines: n }) => `${file}: ${n} lines, at most ${longest}; split`),
  };
}
