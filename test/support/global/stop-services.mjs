/** test: after the last test: the servers of the run end and leave nothing behind. */
export default async function stopServices() {
  const stop = globalThis.stopPilotageServices;
  globalThis.stopPilotageServices = undefined;
  await stop?.();
}
