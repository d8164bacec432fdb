/** Six projects, fast first: law, record, story, api, whole, faults (docs/tests.md says what each proves). */
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
      module: { type: 'commonjs', ignoreDynamic: true },
    },
  ],
};

// These packages ship as ES modules only, so they go through the transform like our own files.
const esModules = ['jose', '@sparticuz/chromium', 'fast-check', 'pure-rand', 'canonicalize'];

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

module.exports = {
  projects: [
    project('law', ['domain', 'contracts']),
    project('record', ['adapters', 'activities']),
    project('story', ['workflows']),
    project('api', ['api']),
    project('whole', ['e2e']),
    project('faults', ['faults']),
  ],
};
