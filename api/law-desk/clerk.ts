/** api: what stands around a draft of the law: who asks, the laws that are there, and the legal day. */
import type { LawDraftRow, LawStep, StoredLaws } from '../../contracts/law-desk';
import type { SessionRow } from '../../contracts/reading';
import { localDateOf } from '../../domain/calendar/calendar';
import type { Calendar } from '../../domain/calendar/calendar';
import type { Refusal } from '../../domain/kernel';
import type { DraftReading, LawsThere, Written } from '../../domain/law-draft';
import { newestOf, packAdminPost, readWritten, unfitFor } from '../../domain/law-draft';
import type { LawPack } from '../../domain/law/pack';
import type { LocalDate } from '../../domain/time';
import type { LawDraft } from '../../domain/what-if/draft';
import { calendarAt } from '../../domain/what-if/stored-laws';
import { lawFaulty, noSuch, notPackAdmin } from '../errors';
import type { World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';

export interface Desk {
  readonly tenant: string;
  readonly scene: Scene;
  readonly laws: StoredLaws;
  readonly by: LawStep;
  readonly today: LocalDate;
}

/** Only for pack administrators: what stands there is about every pilot of the tenant. */
export async function deskOf(world: World, { tenant, person }: SessionRow): Promise<Desk> {
  const [scene, laws] = await Promise.all([
    sceneOf(world, tenant),
    world.storage.lawDesk.laws(tenant),
  ]);
  const post = packAdminPost(scene.directory, person, scene.now);
  if (post === null) throw notPackAdmin();
  return { tenant, scene, laws, by: { person, post, at: scene.now }, today: todayIn(laws, scene) };
}

/** The day at the place of the usual calendar; the world's when there is none. */
function todayIn(laws: StoredLaws, { now }: Scene): LocalDate {
  const calendar = calendarAt(laws, 'vn-public', now) ?? laws.calendars[0]?.body;
  return calendar === undefined ? now.slice(0, 10) : localDateOf(calendar, now);
}

const lawsThere = ({ laws }: Desk): LawsThere => ({
  packs: laws.packs.map(({ body }) => body),
  calendars: laws.calendars.map(({ body }) => body),
});

export const read = (written: Written, desk: Desk): DraftReading =>
  readWritten(written, lawsThere(desk), desk.today);

export const unfitAt = (desk: Desk, row: LawDraftRow): Refusal | null =>
  unfitFor(lawsThere(desk), lawDraftOf(row, desk));

export function required(reading: DraftReading): Extract<DraftReading, { ok: true }> {
  if (reading.ok) return reading;
  throw lawFaulty(reading.faults);
}

export async function draftIn(
  { storage }: World,
  { tenant }: Desk,
  id: string,
): Promise<LawDraftRow> {
  const row = await storage.lawDesk.find(tenant, id);
  if (row === null) throw noSuch('LAW_DRAFT');
  return row;
}

/** A draft that was read when it was written; what is there has changed since, its text has not. */
export function lawDraftOf({ kind, body }: LawDraftRow, { laws }: Desk): LawDraft {
  if (kind === 'calendar') return { kind, calendar: body as Calendar };
  const pack = body as LawPack;
  const calendar = newestOf(
    laws.calendars.map((each) => each.body),
    pack.calendar,
  );
  if (calendar === undefined) throw lawFaulty([{ path: '/calendar', fault: 'is not known here' }]);
  return { kind, pack, calendar };
}
