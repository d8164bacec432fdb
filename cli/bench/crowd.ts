/** cli: a house of many people with much to do, made up in the tables: units of twenty posts, pilots with titles, tasks at desks. */
import type { Pool } from 'pg';
import type { Place } from '../../activities/ports';
import { createDirectories } from '../../adapters/postgres/directory';
import type { DirectoryData } from '../../domain/directory';

const postsOfAUnit = 20;
const tasksOfAPilot = 4;
const begin = '0001-01-01T00:00:00.000Z';

export const postNumber = (n: number): string => `crowd:post-${n}`;
export const personNumber = (n: number): string => `crowd:person-${n}`;

/** The first posts are those that are measured; each has as much to do in a small house as in a large one. */
export const desks = { head: 0, full: 1, usual: 2 } as const;

export interface Amounts {
  readonly head: number;
  readonly full: number;
  readonly usual: number;
}

/** As wished in a house of 100,000 tasks; what is smaller for a short run has less at each desk. */
export const amountsFor = (small: number): Amounts => ({
  head: Math.max(1, Math.min(200, Math.floor(small / 500))),
  full: Math.max(1, Math.min(5_000, Math.floor(small / 20))),
  usual: 3,
});

const threeTimes = (words: string) => ({ vi: words, en: words, fr: words });

const unitNumber = (n: number) => ({
  id: `crowd:unit-${n}`,
  name: threeTimes(`Xã ${n}`),
  superior: null,
  level: 'commune' as const,
});

function withCrowd(before: DirectoryData, people: number): DirectoryData {
  const numbers = Array.from({ length: people }, (_, n) => n);
  const units = numbers.filter((n) => n % postsOfAUnit === 0).map((n) => n / postsOfAUnit);
  const unitOf = (n: number): string => `crowd:unit-${Math.floor(n / postsOfAUnit)}`;
  return {
    ...before,
    version: before.version + 1,
    units: [...before.units, ...units.map(unitNumber)],
    posts: [
      ...before.posts,
      ...numbers.map((n) => ({
        id: postNumber(n),
        unit: unitOf(n),
        kind: n % postsOfAUnit === 0 ? ('head' as const) : ('cadre' as const),
        title: threeTimes(`Chức danh ${n}`),
      })),
    ],
    people: [
      ...before.people,
      ...numbers.map((n) => ({ id: personNumber(n), name: `Người số ${n}` })),
    ],
    holdings: [
      ...before.holdings,
      ...numbers.map((n) => ({
        person: personNumber(n),
        post: postNumber(n),
        from: begin,
        to: null,
        capacity: 'holder' as const,
      })),
    ],
  };
}

/** Nobody of them is at the desks yet that are there: these need not be written anew. */
export async function settlePeople(owner: Pool, tenant: string, people: number): Promise<void> {
  const view = await createDirectories(owner).newest(tenant);
  if (view === null) throw new Error(`${tenant} has no directory`);
  const { version, ...body } = withCrowd(view.data, people);
  await owner.query(
    `WITH made AS (INSERT INTO pilotage.directories (tenant, version, body) VALUES ($1, $2, $3))
     UPDATE pilotage.desk_marks SET version = $2 WHERE tenant = $1`,
    [tenant, version, JSON.stringify({ version, ...body })],
  );
}

/** Of a pilot as much as a desk shows. */
const addPilots = `
  WITH base AS MATERIALIZED (SELECT to_jsonb(p) || jsonb_build_object('state', jsonb_build_object('law', p.state -> 'law')) AS body
    FROM pilotage.pilots p WHERE p.tenant = $1 AND p.id = $2),
  made AS (SELECT n, 'crowd-' || n AS id, 'crowd:title-' || n AS title,
      (ARRAY['Thí điểm', 'Làm thử', 'Ứng dụng', 'Đổi mới', 'Mô hình', 'Giải pháp'])[1 + n % 6] || ' ' ||
      (ARRAY['cấp phép trực tuyến', 'thu gom rác', 'khám chữa bệnh từ xa', 'quản lý chợ', 'cho vay vốn nhỏ', 'dạy nghề',
        'tưới tiết kiệm', 'giao thông thông minh', 'hồ sơ đất đai', 'chi trả an sinh'])[1 + n / 6 % 10] || ' ở xã ' || n / 60 AS words,
      (ARRAY['SUBMITTED', 'APPRAISAL', 'CONSULT', 'PREPARING', 'RUNNING', 'RUNNING', 'RUNNING', 'ASSESSMENT'])[1 + n * 7 % 8] AS stage,
      'crowd:unit-' || n * 31 % $5::int AS unit
    FROM generate_series($3::int, $4::int) n),
  told AS (INSERT INTO pilotage.texts (tenant, ref, pilot, salt, body) SELECT $1, title, id, '', words FROM made)
  INSERT INTO pilotage.pilots
  SELECT whole.* FROM base, made, LATERAL jsonb_populate_record(NULL::pilotage.pilots, base.body || jsonb_build_object('id', made.id,
    'title', made.title, 'stage', made.stage, 'unit', made.unit, 'number', made.n || '/TĐ',
    'search', pilotage.folded(concat_ws(' ', made.words, made.n || '/TĐ', made.unit, made.id)))) AS whole`;

/**
 * Of the measured desks first; of the rest every tenth at one of twenty busy desks, four of ten at heads, the others
 * anywhere. Every fifth lies on its head's desk as well. Due within a year.
 */
const addTasks = `
  INSERT INTO pilotage.tasks
  SELECT whole.* FROM (SELECT * FROM pilotage.tasks WHERE tenant = $1 AND pilot = $2 LIMIT 1) t, generate_series($3::int, $4::int) i,
    LATERAL (SELECT CASE WHEN i < $6 THEN ${desks.head} WHEN i < $6 + $7 THEN ${desks.full} WHEN i < $6 + $7 + $8 THEN ${desks.usual}
        WHEN i % 10 = 0 THEN ${postsOfAUnit} + i / 10 % least(20, $5 - ${postsOfAUnit})
        WHEN i % 10 < 5 THEN greatest(1, i % ($5 / ${postsOfAUnit})) * ${postsOfAUnit}
        ELSE ${postsOfAUnit} + i * 7919::bigint % ($5 - ${postsOfAUnit}) END AS n,
      now() + ((i * 7919::bigint) % 525600 - 30000) * interval '1 minute' AS due_time) w,
    LATERAL (SELECT 'crowd:post-' || w.n AS post,
      CASE WHEN i % 5 = 0 AND w.n >= ${postsOfAUnit} AND w.n % ${postsOfAUnit} > 0
        THEN ARRAY['crowd:post-' || w.n / ${postsOfAUnit} * ${postsOfAUnit}] ELSE '{}'::text[] END AS also,
      (ARRAY[t.step, 'decide', 'review', 'answer', 'confirm'])[1 + i % 5] AS step,
      to_char(w.due_time, 'YYYY-MM-DD"T"HH24:MI:SS".000Z"') AS due,
      to_char(w.due_time - interval '5 days', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"') AS remind,
      to_char(w.due_time - interval '30 days', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"') AS opened) d,
    LATERAL jsonb_populate_record(NULL::pilotage.tasks, to_jsonb(t) || jsonb_build_object(
    'pilot', 'crowd-' || (i / ${tasksOfAPilot}), 'id', t.id || i, 'post', d.post, 'posts', to_jsonb(d.post || d.also), 'step', d.step,
    'due_at', d.due, 'remind_at', d.remind, 'is_secret', false,
    'body', t.body || jsonb_build_object('id', t.id || i, 'post', d.post, 'also', to_jsonb(d.also), 'step', d.step,
      'openedAt', d.opened, 'dueAt', d.due, 'dueDate', left(d.due, 10)))) AS whole`;

/** At once what the database else does row by row. */
const layOnDesks = `INSERT INTO pilotage.task_desks SELECT v.* FROM pilotage.tasks_on_desks v
  WHERE v.tenant = $1 AND v.pilot LIKE 'crowd-%' AND NOT EXISTS (SELECT FROM pilotage.task_desks d
    WHERE d.tenant = v.tenant AND d.pilot = v.pilot AND d.id = v.id)`;

/** Every hundredth is in somebody's hands. */
const takeInHand = `INSERT INTO pilotage.task_claims (tenant, pilot, task, opened_at, person, post, at)
  SELECT t.tenant, t.pilot, t.id, t.body ->> 'openedAt', replace(t.post, 'post', 'person'), t.post, t.body ->> 'openedAt'
  FROM pilotage.tasks t WHERE t.tenant = $1 AND t.pilot LIKE 'crowd-%00' ON CONFLICT DO NOTHING`;

export interface Crowd extends Amounts {
  readonly people: number;
}

/** Open tasks numbered from `from` to before `to`. */
export async function fillDesks(
  owner: Pool,
  { tenant, pilot }: Place,
  { people, head, full, usual }: Crowd,
  from: number,
  to: number,
): Promise<void> {
  const pilotsBefore = Math.ceil(from / tasksOfAPilot);
  const lastPilot = Math.floor((to - 1) / tasksOfAPilot);
  const units = Math.max(1, Math.floor(people / postsOfAUnit));
  await owner.query(addPilots, [tenant, pilot, pilotsBefore, lastPilot, units]);
  await owner.query('ALTER TABLE pilotage.tasks DISABLE TRIGGER tasks_come_and_go');
  try {
    await owner.query(addTasks, [tenant, pilot, from, to - 1, people, head, full, usual]);
    await owner.query(layOnDesks, [tenant]);
  } finally {
    await owner.query('ALTER TABLE pilotage.tasks ENABLE TRIGGER tasks_come_and_go');
  }
  await owner.query(takeInHand, [tenant]);
  await owner.query(
    'VACUUM ANALYZE pilotage.pilots, pilotage.tasks, pilotage.task_desks, pilotage.task_claims, pilotage.texts',
  );
}
