/**
 * Lint errors, never warnings, and no comment can switch them off. What belongs to one room is in
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

const plainRules = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-debugger': 'error',
  'no-self-compare': 'error',
  'no-unreachable-loop': 'error',
  'no-console': 'error',
  'object-shorthand': 'error',
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'no-restricted-syntax': ['error', processEnv],
};

const typedRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    // A default branch is a decision; where there is none to take, it is assertNever, which tsc checks.
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
  ],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-unnecessary-condition': 'off',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowNever: true },
  ],
  // An async function without await keeps the shape of a port whose other adapters do wait.
  '@typescript-eslint/require-await': 'off',
  // Chapters and ports are plain records of functions: nothing here has a `this` to lose.
  '@typescript-eslint/unbound-method': 'off',
};

export default defineConfig(
  { ignores: ['node_modules', 'build', 'web/dist', 'coverage', 'screenshots', '.data'] },
  { ignores: ['**/*.generated.ts'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: source,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...plainRules, ...typedRules },
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
