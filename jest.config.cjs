/**
 * Eight projects, fast first. law: the law and the contracts, nothing else. tools: the scripts.
 * record: PostgreSQL. story: the workflows on real Temporal. api: HTTP. whole: a browser. faults: killing things.
 * mutants: the law with a part taken out, written by scripts/mutants.mjs.
 */
const transform = {
  '^.+\\.(m?js|tsx?)$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
};

// These packages ship as ES modules only, so they go through the transform like our own files.
const esModules = [
  'jose',
  'openid-client',
  'oauth4webapi',
  'fast-check',
  'pure-rand',
  'canonicalize',
  '@tus',
  'srvx',
  'ical.js',
];

const project = (displayName, folders, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.data/'],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  ...extra,
});

/** Only domain/book asks for the register by this name, so that the stand-in can read the register itself. */
const mutants = {
  testMatch: ['<rootDir>/build/mutants/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/js/', '<rootDir>/.data/'],
  moduleNameMapper: {
    '^\\./chapters\\.generated$': '<rootDir>/test/support/mutants/chapters.ts',
  },
};

const global = (name) => `<rootDir>/test/support/global/${name}.mjs`;
const services = { globalSetup: global('services'), globalTeardown: global('stop-services') };

module.exports = {
  // A busy machine is slow, not wrong: limits are there for what hangs.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
  projects: [
    project('law', ['domain', 'contracts'], { globalSetup: global('registries') }),
    project('tools', ['scripts']),
    project('web', ['web'], { globalSetup: global('registries') }),
    project('record', ['adapters', 'activities'], services),
    project('story', ['workflows', 'replay', 'worker', 'history'], services),
    project('api', ['api', 'cli'], services),
    project('whole', ['e2e'], { ...services, globalSetup: global('browser') }),
    project('faults', ['faults'], services),
    project('mutants', [], mutants),
  ],
};
