/**
 * web: a visit that lies here until it is sent. Its command id is minted once, so that sending it after a broken line is
 * the same act; its photos follow it as acts of their own, with ids made from that one.
 */
import type { CommandReply, DocumentRow, Problem } from '../../../contracts/http';
import type { Act } from '../api/command';
import { Declined, Unreachable } from '../api/client';

export interface Photo {
  readonly name: string;
  readonly content: Blob;
  readonly isSent: boolean;
  /** The api took the visit and not this photo, and said why. */
  readonly problem: Problem | null;
}

export interface KeptVisit {
  /** The command's id. */
  readonly id: string;
  readonly person: string;
  readonly pilot: string;
  readonly pilotTitle: string;
  /** null: a surprise visit. */
  readonly matter: string | null;
  readonly act: Act;
  readonly photos: readonly Photo[];
  /** Real time in ms. */
  readonly keptAtMs: number;
  /** The visit itself is in the record; photos may still be on their way. */
  readonly isRecorded: boolean;
  /** The law or the api said no: nothing is sent again until the person has changed something. */
  readonly problem: Problem | null;
}

/** How it goes out into the world; tests bring their own. */
export interface Post {
  send(path: string, body: unknown): Promise<CommandReply>;
  upload(file: File): Promise<Pick<DocumentRow, 'hash'>>;
}

/** Codes after which nobody can tell, or that pass with time: the same is sent again. */
const passing: readonly string[] = ['UNKNOWN', 'AWAY', 'TOO_MANY', 'FAULT', 'ON_HOLD'];

/** Signing in again helps, and so does waiting. */
const isPassing = (problem: Problem): boolean =>
  problem.status === 401 || problem.code === 'NO_TOKEN' || passing.includes(problem.code);

/** null: try again later. */
function refusalOf(error: unknown): Problem | null {
  if (error instanceof Unreachable) return null;
  if (!(error instanceof Declined)) throw error;
  return isPassing(error.problem) ? null : error.problem;
}

const pathOf = (pilot: string): string => `/api/pilots/${encodeURIComponent(pilot)}/commands`;

async function sendPhoto(visit: KeptVisit, photo: Photo, n: number, post: Post): Promise<Photo> {
  try {
    const type = photo.content.type;
    const { hash } = await post.upload(new File([photo.content], photo.name, { type }));
    const payload = { document: hash, title: photo.name, sort: 'evidence', about: visit.matter };
    const { post: as } = visit.act;
    const reply = await post.send(pathOf(visit.pilot), {
      ...{ id: `${visit.id}-${n}`, name: 'AttachDocument', payload },
      ...(as === undefined ? {} : { post: as }),
    });
    return { ...photo, isSent: reply.outcome === 'accepted' };
  } catch (error) {
    return { ...photo, problem: refusalOf(error) };
  }
}

async function sendAct(visit: KeptVisit, post: Post): Promise<KeptVisit> {
  try {
    const reply = await post.send(pathOf(visit.pilot), { id: visit.id, ...visit.act });
    return { ...visit, isRecorded: reply.outcome === 'accepted' };
  } catch (error) {
    return { ...visit, problem: refusalOf(error) };
  }
}

/** As it stands after one attempt. Kept after every step, so that a closed browser loses no answer. */
export async function sendVisit(
  visit: KeptVisit,
  post: Post,
  keep: (visit: KeptVisit) => Promise<void>,
): Promise<KeptVisit> {
  if (visit.problem !== null) return visit;
  let now = visit.isRecorded ? visit : await sendAct(visit, post);
  await keep(now);
  if (!now.isRecorded) return now;
  for (const [n, photo] of now.photos.entries()) {
    if (photo.isSent || photo.problem !== null) continue;
    const sent = await sendPhoto(now, photo, n + 1, post);
    now = { ...now, photos: now.photos.with(n, sent) };
    await keep(now);
    if (!sent.isSent && sent.problem === null) break;
  }
  return now;
}

export const isDone = ({ isRecorded, photos }: KeptVisit): boolean =>
  isRecorded && photos.every(({ isSent }) => isSent);

export const waits = (visit: KeptVisit): boolean =>
  visit.problem === null &&
  (!visit.isRecorded || visit.photos.some(({ isSent, problem }) => !isSent && problem === null));
