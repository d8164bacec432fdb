/**
 * scripts: lets plain Node load the project's TypeScript, for tools that must ask the law something
 * (which commands exist, what they are called) before anything is built. Types are dropped, never
 * checked: that is the work of `npm run check`.
 */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';

const require = createRequire(import.meta.url);

export const swcOptions = (filename) => ({
  filename,
  sourceMaps: false,
  swcrc: false,
  configFile: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: filename.endsWith('.tsx') },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs', ignoreDynamic: false },
});

/** Runs `work` with a require function that understands TypeScript, and forgets the modules after. */
export function withTypeScript(work) {
  const { transformSync } = require('@swc/core');
  const known = new Set(Object.keys(require.cache));
  const before = Module._extensions['.ts'];
  Module._extensions['.ts'] = (module, filename) => {
    const source = readFileSync(filename, 'utf8');
    module._compile(transformSync(source, swcOptions(filename)).code, filename);
  };
  try {
    return work(require);
  } finally {
    if (before) Module._extensions['.ts'] = before;
    else delete Module._extensions['.ts'];
    for (const file of Object.keys(require.cache)) {
      if (!known.has(file) && file.endsWith('.ts')) delete require.cache[file];
    }
  }
}
