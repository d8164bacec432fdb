/**
 * Lint errors, never warnings, and no comment may switch them off. What belongs to one room is in
 * the block of that room; which room may import which is the matter of .dependency-cruiser.cjs.
 */
import { builtinModules } from 'node:module';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const source = ['**/*.ts', '**/*.tsx'];

const noBuiltins = {
  paths: builtinModules.map((name) => ({
    name,
    message: 'Nothing from Node here: this code must give the same answer at every replay.',
  })),
  patterns: [
    {
      group: ['node:*'],
      message: 'Nothing from Node here: this code must give the same answer at every replay.',
    },
  ],
};

const processEnv = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'The environment is read in config.ts files only; take the value as an argument.',
};

const clocksAndChance = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The law has no clock: take the instant as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The law has no clock: give the date an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The law throws no dice: take the choice as an argument.',
  },
];

const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch'].map(
  (name) => ({ name, message: 'The law waits for nothing and calls nobody.' }),
);

const switchingOff = [
  'eslint-disable',
  'oxlint-disable',
  'ts-ignore',
  'ts-nocheck',
  'todo',
  'fixme',
];

const plainRules = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-debugger': 'error',
  'no-self-compare': 'error',
  'no-unreachable-loop': 'error',
  'no-console': 'error',
  'object-shorthand': 'error',
  'no-warning-comments': ['error', { terms: switchingOff, location: 'anywhere' }],
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'no-restricted-syntax': ['error', processEnv],
};

/** What needs to know types is in .oxlintrc.json: the same rules, ten times as fast. */
const typescriptRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

export default defineConfig(
  { ignores: ['node_modules', 'build', 'web/dist', 'coverage', 'screenshots', '.data'] },
  { ignores: ['**/*.generated.ts'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: source,
    extends: [tseslint.configs.recommended],
    rules: { ...plainRules, ...typescriptRules },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { ...plainRules, 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['cli/**'], rules: { 'no-console': 'off' } },
  { files: ['**/config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['domain/**/*.ts', 'workflows/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', noBuiltins] },
  },
  {
    files: ['domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', processEnv, ...clocksAndChance],
      'no-restricted-globals': ['error', ...timers],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'test/**/*.cjs'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);
