/**
 * Which room may import which. Each rule says why, and what to do instead.
 * Type-only imports count too: a type ties two rooms together as much as a call does.
 */
const typeOnly = ['type-only', 'type-import', 'pre-compilation-only'];
const rooms = 'domain|contracts|workflows|activities|adapters|worker|api|web|cli';

const forbidden = [
  {
    name: 'no-cycles',
    comment:
      'Two files that load each other are one file, or miss a third: move the shared part. ' +
      '(Types may know each other inside a room; between rooms the rules below forbid it.)',
    severity: 'error',
    from: { path: `^(${rooms})/` },
    to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
  },
  {
    name: 'domain-stands-alone',
    comment:
      'The law must be readable, testable and replayable without any program around it. ' +
      'Take what you need as an argument, or move the code to activities or adapters.',
    severity: 'error',
    from: { path: '^domain/' },
    to: { pathNot: '^domain/' },
  },
  {
    name: 'contracts-know-only-the-law',
    comment:
      'A contract names two parties and belongs to neither. Move the implementation to its room.',
    severity: 'error',
    from: { path: '^contracts/' },
    to: { path: `^(${rooms})/`, pathNot: '^(contracts|domain)/' },
  },
  {
    name: 'workflows-tell-the-story-only',
    comment:
      'A workflow replays for years and is cached by the thousand: no law, no zod, no Node in it. ' +
      'Ask for it in an activity, through contracts/activities.',
    severity: 'error',
    from: { path: '^workflows/' },
    to: {
      pathNot:
        '^workflows/|^contracts/(messages|report-messages|campaign-messages|activities|command-names\\.generated)(\\.ts$|/)|' +
        'node_modules/@temporalio/(workflow|common)/',
    },
  },
  {
    name: 'workflow-contracts-load-nothing',
    comment:
      'What a contract of the workflow imports by value ends up in every cached workflow. ' +
      'Import the type only.',
    severity: 'error',
    from: {
      path: '^contracts/(messages|report-messages|campaign-messages|activities|command-names\\.generated)(\\.ts$|/)',
    },
    to: {
      pathNot:
        '^contracts/(messages|report-messages|campaign-messages|activities|command-names\\.generated)|node_modules/@temporalio/(common|workflow)/',
      dependencyTypesNot: typeOnly,
    },
  },
  {
    name: 'activities-reach-the-world-through-ports',
    comment:
      'A deed is tested without the world. Name what it needs as a port and let worker/main.ts give it.',
    severity: 'error',
    from: { path: '^activities/' },
    to: {
      pathNot:
        '^(activities|domain|contracts)/|^(node:)?crypto$|' +
        'node_modules/(@temporalio/(activity|common)|canonicalize)/',
    },
  },
  {
    name: 'api-asks-and-tells-by-contract',
    comment:
      'The api starts and updates workflows by their typed names, so that worker and api are deployed apart. ' +
      'Put the shared name into contracts.',
    severity: 'error',
    from: { path: '^api/' },
    to: {
      path: '^(workflows|activities|worker|web|cli)/|node_modules/@temporalio/(worker|workflow|activity|testing)/',
    },
  },
  {
    name: 'only-main-knows-adapters',
    comment:
      'Adapters are chosen in one place per program: main.ts and its wiring. Take the port as an argument and wire it there.',
    severity: 'error',
    from: {
      path: `^(${rooms})/`,
      pathNot: '^adapters/|^cli/|^(worker|api)/(main|wiring/[^/]+)\\.ts$',
    },
    to: { path: '^adapters/' },
  },
  {
    name: 'adapters-serve-ports-only',
    comment:
      'An adapter makes a port real and knows no program. Move the logic to the room that uses it.',
    severity: 'error',
    from: { path: '^adapters/' },
    to: { path: '^(workflows|worker|api|web|cli)/' },
  },
  {
    name: 'web-knows-contracts',
    comment:
      'The screens show what the api answers and compute no law. ' +
      'Import contracts, types of the domain, or the glossary; ask the api for the rest.',
    severity: 'error',
    from: { path: '^web/' },
    to: { path: `^(${rooms})/`, pathNot: '^(web|contracts|domain)/' },
  },
  {
    name: 'web-takes-no-law',
    comment: 'Law in the browser would be a second law. Import its type, or ask the api.',
    severity: 'error',
    from: { path: '^web/' },
    to: {
      path: '^domain/',
      pathNot: '^domain/glossary(\\.generated\\.ts$|/)',
      dependencyTypesNot: typeOnly,
    },
  },
  {
    name: 'web-is-a-world-of-its-own',
    comment: 'Only the browser loads the screens. Move what both need to contracts.',
    severity: 'error',
    from: { path: `^(${rooms})/`, pathNot: '^web/' },
    to: { path: '^web/' },
  },
  {
    name: 'programs-are-not-libraries',
    comment:
      'worker and cli are ends of the tree. Move what others need to the room it belongs to.',
    severity: 'error',
    from: { path: `^(${rooms})/`, pathNot: '^(worker|cli)/' },
    to: { path: '^(worker|cli)/' },
  },
  {
    name: 'nothing-needs-tests',
    comment: 'The product runs without its tests. Move the helper to the room that owns it.',
    severity: 'error',
    from: { path: `^(${rooms})/` },
    to: { path: '^test/' },
  },
  {
    name: 'product-runs-on-dependencies',
    comment: 'An image for production has no devDependencies. Move the package in package.json.',
    severity: 'error',
    from: { path: '^(domain|contracts|workflows|activities|adapters|worker|api|cli)/' },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: typeOnly,
      pathNot: 'node_modules/@types/',
    },
  },
  {
    name: 'no-unknown-imports',
    comment: 'The import leads nowhere, or to a package that package.json does not name.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-packages',
    comment: 'It works by accident of installation. Name the package in package.json.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|dist|node_modules/@types)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
