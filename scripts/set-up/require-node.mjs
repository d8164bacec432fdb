/** scripts: the first import of every script, so that an older Node gets one sentence, not a stack. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Pilotage needs Node 20.19 or newer; this is ${process.versions.node}. ` +
      'Install a newer Node (https://nodejs.org) and run the same command again.\n',
  );
  process.exit(1);
}
