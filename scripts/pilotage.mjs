#!/usr/bin/env node
/** scripts: the `pilotage` command: brings the build up to date, then hands over to cli/main. */
import './set-up/require-node.mjs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from './set-up/places.mjs';
import { temporalPrograms } from './set-up/temporal.mjs';
import { needs, setUpOrExit } from './set-up.mjs';

const starting = process.argv[2] === 'start' && !process.argv.includes('--help');
// The api serves the screens also while it is measured.
const serving = starting || process.argv[2] === 'bench';
await setUpOrExit(serving ? needs.start : needs.command, { quiet: !starting });
process.env.PILOTAGE_HOME ??= projectFolder;
process.env.TEMPORAL_CLI_PATH ??= temporalPrograms().temporal.path;
createRequire(import.meta.url)(join(projectFolder, 'build', 'js', 'cli', 'main.js'));
