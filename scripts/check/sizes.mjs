/**
 * scripts: measures the house: no file over 300 lines; median, 95th percentile, tests per source. Of the law the words in
 * three languages are data and do not count as source (docs/decisions/0017-what-counts-as-source.md).
 */
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

/** The usual length of a file of the law, and its tests by source: the last is what was reached, and only rises. */
const lawMedianAtMost = 120;
const lawRatioAtLeast = 1.5;

const isLaw = ({ file }) => !file.startsWith('domain/glossary/');

function problemsOfLaw(median, ratio) {
  const problems = [];
  if (median > lawMedianAtMost)
    problems.push(`the law's median file has ${median} lines, at most ${lawMedianAtMost}`);
  if (ratio < lawRatioAtLeast)
    problems.push(
      `the law has ${ratio.toFixed(3)} lines of tests by line of source, at least ${lawRatioAtLeast}`,
    );
  return problems;
}

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
  const law = measure(root, ['domain']).filter(isLaw);
  const lawTests = measure(root, ['test/domain']);
  const lawRatio = sum(lawTests) / Math.max(1, sum(law));
  const lawMedian = percentile(
    law.map((file) => file.lines),
    0.5,
  );
  return {
    note:
      `${source.length} files, median ${percentile(lines, 0.5)}, p95 ${percentile(lines, 0.95)}; ` +
      `tests/source ${ratio}; law: median ${lawMedian}, tests/source ${lawRatio.toFixed(2)}`,
    problems: [
      ...tooLong.map(({ file, lines: n }) => `${file}: ${n} lines, at most ${longest}; split`),
      ...problemsOfLaw(lawMedian, lawRatio),
    ],
  };
}
