/** api: an export as a file: drawn from the ledger as it stands, in canonical bytes, with its hash and the api's seal. */
import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ExportContent, ExportFile } from '../../contracts/access-log';
import { sealName } from '../../contracts/access-log';
import type { PilotWhole } from '../../contracts/reading';
import type { Leaving } from '../../domain/exports/access';
import { sortOf } from '../../domain/exports/access';
import type { Told } from '../../domain/exports/document';
import { exportDocument, sealedEntries } from '../../domain/exports/document';
import type { Actor } from '../../domain/kernel';
import type { Matter } from '../../domain/pilot';
import type { World } from '../route';
import type { Scene } from '../scene';
import { wholeLedger } from '../whole-ledger';
import { textRefsIn } from './references';
import { readEntries } from './timeline';

async function toldOf(world: World, tenant: string, whole: PilotWhole): Promise<Told> {
  const [rows, law] = await Promise.all([
    wholeLedger(world, tenant, whole.id),
    world.laws.lawOf(whole.state.law),
  ]);
  const lines = readEntries(rows).map(({ row, event }) => ({
    seq: row.seq,
    recordedAt: row.legalTime,
    hash: row.hash,
    event,
  }));
  return { pilot: whole.state, lines, law };
}

/** One after the other: never more than one question at a time for what is rarely asked. */
async function othersOf(
  world: World,
  tenant: string,
  person: string,
  own: string,
): Promise<readonly Told[]> {
  const { exports, pilots } = world.storage;
  const told: Told[] = [];
  for (const id of await exports.pilotsNaming(tenant, person)) {
    const whole = id === own ? null : await pilots.find(tenant, id);
    if (whole !== null) told.push(await toldOf(world, tenant, whole));
  }
  return told;
}

export async function contentOf(
  world: World,
  scene: Scene,
  tenant: string,
  whole: PilotWhole,
  matter: Matter<Leaving>,
): Promise<ExportContent> {
  const spans = sortOf(matter) === 'portableRecord';
  const drawing = {
    matter,
    told: await toldOf(world, tenant, whole),
    others: spans ? await othersOf(world, tenant, matter.data.person, whole.id) : [],
    directory: scene.directory,
    at: scene.nowOn(whole.clock),
  };
  const { exports } = world.storage;
  const numbers = sealedEntries(drawing);
  const entries = numbers.length === 0 ? [] : await exports.linked(tenant, whole.id, numbers);
  const refs = textRefsIn(entries.map(({ entry }) => JSON.parse(entry) as unknown));
  return {
    document: exportDocument(drawing),
    entries,
    texts: refs.length === 0 ? [] : await exports.salted(tenant, refs),
  };
}

const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

export const hashOfContent = (content: ExportContent): string =>
  createHash('sha256').update(canonical(content)).digest('hex');

/** Signed as a command of a name that the law does not know: a seal can be checked and never be recorded. */
export async function sealedFile(
  { sealer }: World,
  content: ExportContent,
  hash: string,
  actor: Actor,
): Promise<string> {
  const { tenant, pilot, asOf, grant } = content.document;
  const payload = { hash, matter: grant.matter };
  const command = { id: randomUUID(), name: sealName, tenant, pilot, actor, payload };
  const file: ExportFile = { content, hash, seal: await sealer.seal(command, asOf) };
  return canonical(file);
}
