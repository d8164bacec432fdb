/** Speaking up over HTTP: the code, the dialogue, the handlers' acts, the opening by two; and no trace of who spoke anywhere else. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { ConcernList, ConcernStatus, ConcernView } from '../../contracts/concerns';
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import { asSuperuser } from '../support/database';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { act as actOnPilot, submitted } from './support/proposal';

const inspector = 'an-binh:supervisor-1';
const second = 'an-binh:supervisor-2';
const speakerPost = 'hoa-lac:cadre-2';
const person = holderOf(speakerPost);
const name = practiceDirectory.people.find(({ id }) => id === person)?.name ?? '';
const identity = { name: `${name} (${person})`, contact: 'gặp ở quán nước' };

let house: House;
let anybody: Asker;
let asInspector: Asker;
let asSecond: Asker;
beforeAll(async () => {
  house = await openHouse();
  anybody = house.anybody();
  asInspector = await house.as(inspector);
  asSecond = await house.as(second);
});
afterAll(() => house.close());

const secret = () => randomUUID() + randomUUID();
const raising = (change: object = {}) => ({
  id: secret(),
  unit: 'hoa-lac',
  pilot: null,
  about: ['hoa-lac:head'],
  topic: 'wrongdoing',
  facts: `Tôi là ${name} và đã thấy việc sai.`,
  identity,
  ...change,
});
async function raise(change: object = {}): Promise<string> {
  const { status, body } = await anybody.post('/api/speak-up', raising(change));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return (body as { code: string }).code;
}
const statusOf = async (code: string) =>
  (await anybody.post('/api/speak-up/status', { code })).body as ConcernStatus;
const speak = (code: string, act: object, id = secret()) =>
  anybody.post('/api/speak-up/acts', { id, code, act });
const listOf = async (asker: Asker) =>
  ((await asker.get('/api/concerns')).body as ConcernList).concerns;
const newest = async () => {
  const { rows } = await house.pool.query<{ id: string }>(
    'SELECT concern AS id FROM pilotage.concern_ledger WHERE seq = 1 ORDER BY record_time DESC LIMIT 1',
  );
  return rows[0]?.id ?? '';
};
const viewOf = async (asker: Asker, id: string) =>
  (await asker.get(`/api/concerns/${id}`)).body as ConcernView;
async function acts(
  asker: Asker,
  id: string,
  act: string,
  payload: object = {},
  command = randomUUID(),
) {
  const { version } = await viewOf(asker, id);
  return asker.post(`/api/concerns/${id}/acts`, {
    id: command,
    act: { name: act, payload },
    version,
  });
}
async function inHand(change: object = {}) {
  const code = await raise(change);
  const id = await newest();
  const steps: readonly [Asker, string, object][] = [
    [asInspector, 'AcknowledgeConcern', {}],
    [asInspector, 'ClassifyConcern', { class: 'breach', urgent: false, reasons: 'r' }],
    [asSecond, 'AssignConcern', { post: inspector, reason: 'r' }],
  ];
  for (const [asker, step, payload] of steps)
    if ((await acts(asker, id, step, payload)).status !== 200) throw new Error(step);
  return { code, id };
}

it('[M65] anybody raises one without a session and reads it by the code', async () => {
  const code = await raise({ identity: null });
  expect(await statusOf(code)).toMatchObject({
    state: 'raised',
    identity: 'none',
    dialogue: [{ by: 'speaker', what: 'concern', text: `Tôi là ${name} và đã thấy việc sai.` }],
  });
});

it('[M65] the same request is one concern and one code, also when the first answer was lost; another body is refused', async () => {
  const body = raising();
  const [first, again] = [
    await anybody.post('/api/speak-up', body),
    await anybody.post('/api/speak-up', body),
  ];
  expect([again.status, again.body]).toEqual([201, first.body]);
  const count = await house.pool.query('SELECT 1 FROM pilotage.concern_ledger WHERE concern = $1', [
    await newest(),
  ]);
  expect(count.rowCount).toBe(1);
  expect(codeOf(await anybody.post('/api/speak-up', { ...body, facts: 'something else' }))).toBe(
    'COMMAND_ID_REUSED',
  );
  const { code } = first.body as { code: string };
  const id = secret();
  expect((await speak(code, { name: 'AnswerByCode', text: 'once' }, id)).status).toBe(200);
  expect((await speak(code, { name: 'AnswerByCode', text: 'once' }, id)).status).toBe(200);
  expect((await statusOf(code)).dialogue).toHaveLength(2);
});

it.each([
  ['an unknown unit', { unit: 'moon' }, 'NO_SUCH_UNIT'],
  ['an unknown post', { about: ['moon:head'] }, 'NO_SUCH_POST_NAMED'],
  ['a short id', { id: 'short' }, 'MALFORMED'],
  ['an unknown field', { more: 1 }, 'MALFORMED'],
  ['no words', { facts: ' ' }, 'MALFORMED'],
])('[M65] %s is refused and leaves nothing behind', async (_what, change, code) => {
  const admin = new Client({ connectionString: asSuperuser(await urlOf()) });
  await admin.connect();
  const kept = async () => (await admin.query('SELECT 1 FROM pilotage_vault.codes')).rowCount;
  const before = await kept();
  expect(codeOf(await anybody.post('/api/speak-up', raising(change)))).toBe(code);
  expect(await kept()).toBe(before);
  await admin.end();
});

const urlOf = async (): Promise<string> => {
  const url = new URL(process.env['PILOTAGE_TEST_DATABASE_URL'] ?? '');
  const { rows } = await house.pool.query<{ name: string }>('SELECT current_database() AS name');
  url.pathname = `/${rows[0]?.name ?? ''}`;
  return url.toString();
};

it('[M65] a wrong code says nothing, and is not tried for long', async () => {
  expect(codeOf(await anybody.post('/api/speak-up/status', { code: 'AAAAA-AAAAA' }))).toBe(
    'NO_SUCH_CONCERN',
  );
  expect(codeOf(await speak('AAAAA-AAAAA', { name: 'EraseIdentity' }))).toBe('NO_SUCH_CONCERN');
  const strict = await openHouse({ settings: { speakersPerMinute: 3 } });
  const codes = [];
  for (let i = 0; i < 5; i += 1)
    codes.push(
      codeOf(await strict.anybody().post('/api/speak-up/status', { code: 'BBBBB-BBBBB-CCCCC' })),
    );
  await strict.close();
  expect(codes.slice(0, 3)).toEqual(['NO_SUCH_CONCERN', 'NO_SUCH_CONCERN', 'NO_SUCH_CONCERN']);
  expect(codes.slice(3)).toEqual(['TOO_MANY', 'TOO_MANY']);
});

it('[M65] only who may handle it knows that there is one', async () => {
  await raise();
  const id = await newest();
  for (const post of [
    'hoa-lac:head',
    'hoa-lac:supervisor',
    'hoa-lac:cadre-1',
    'government:operator',
  ]) {
    const asker = await house.as(post);
    expect(await listOf(asker)).toEqual([]);
    expect(codeOf(await asker.get(`/api/concerns/${id}`))).toBe('NO_SUCH_CONCERN');
    expect(
      codeOf(
        await asker.post(`/api/concerns/${id}/acts`, {
          id: randomUUID(),
          act: { name: 'AcknowledgeConcern', payload: {} },
          version: 1,
        }),
      ),
    ).toBe('NO_SUCH_CONCERN');
    expect(codeOf(await asker.post(`/api/concerns/${id}/identity`, { opening: 'opening-1' }))).toBe(
      'NO_SUCH_CONCERN',
    );
  }
  expect((await listOf(asInspector)).map((row) => row.id)).toContain(id);
  expect(codeOf(await anybody.get('/api/concerns'))).toBe('NOT_SIGNED_IN');
});

it('[M65] a dialogue by the code: asked, answered, concluded; a version that is old is refused', async () => {
  const { code, id } = await inHand();
  await acts(asInspector, id, 'AskSpeaker', { question: 'Khi nào?' });
  expect(await statusOf(code)).toMatchObject({ asked: true });
  await speak(code, { name: 'AnswerByCode', text: 'Hôm thứ hai.' });
  expect((await viewOf(asInspector, id)).dialogue.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Khi nào?', 'Hôm thứ hai.']),
  );
  const old = {
    id: randomUUID(),
    act: { name: 'ConcludeConcern', payload: { result: 'partly', reasons: 'r', told: 't' } },
    version: 1,
  };
  expect(codeOf(await asInspector.post(`/api/concerns/${id}/acts`, old))).toBe('STALE');
  await speak(code, { name: 'ReportRetaliation', text: 'Họ chuyển tôi đi.' });
  expect(
    (
      await acts(asSecond, id, 'AnswerRetaliation', {
        retaliation: 'retaliation-1',
        answer: 'protected',
        reasons: 'đã can thiệp',
      })
    ).status,
  ).toBe(200);
  const told = { result: 'substantiated', reasons: 'r', told: 'Đã xử lý.' };
  expect((await acts(asInspector, id, 'ConcludeConcern', told)).status).toBe(200);
  expect(await statusOf(code)).toMatchObject({ state: 'concluded', result: 'substantiated' });
});

it('[M65] its tasks and letters are in the same inbox as every other', async () => {
  const { id } = await inHand();
  const page = (await asInspector.get('/api/tasks?limit=200')).body as {
    tasks: readonly { pilot: string; step: string; kind: string; mark: string }[];
  };
  const mine = page.tasks.filter(({ pilot }) => pilot === `concern:${id}`);
  expect(mine).toMatchObject([
    { step: 'concludeConcern', kind: 'concern', mark: 'X', stage: null },
  ]);
  const counts = (await asInspector.get('/api/tasks/counts')).body as { open: number };
  expect(counts.open).toBe(page.tasks.length);
  const told = (await asInspector.get('/api/notices')).body as {
    notices: readonly { pilot: string; sentence: string }[];
  };
  expect(
    told.notices.filter(({ pilot }) => pilot === `concern:${id}`).map(({ sentence }) => sentence),
  ).toContain('A handler was assigned to the concern');
  const one = (await asInspector.get('/api/tasks?limit=1')).body as { next: string | null };
  expect((await asInspector.get(`/api/tasks?limit=1&after=${one.next ?? ''}`)).status).toBe(200);
});

it('[M65] the identity is read by two persons together only; each reading is told to the speaker, and after erasure nobody reads', async () => {
  const { code, id } = await inHand();
  const read = (asker: Asker) =>
    asker.post(`/api/concerns/${id}/identity`, { opening: 'opening-1' });
  expect(codeOf(await read(asInspector))).toBe('NOT_OPENED');
  await acts(asInspector, id, 'RequestOpening', { reason: 'phải gặp trực tiếp' });
  expect(codeOf(await read(asInspector))).toBe('NOT_OPENED');
  const agree = { opening: 'opening-1', approved: true, reason: 'đồng ý' };
  expect(codeOf(await acts(asInspector, id, 'AnswerOpening', agree))).toBe('SECOND_PERSON');
  expect((await acts(asSecond, id, 'AnswerOpening', agree)).status).toBe(200);
  expect(codeOf(await read(await house.as('government:auditor')))).toBe('NOT_OPENED');
  expect((await read(asInspector)).body).toEqual(identity);
  expect((await read(asSecond)).body).toEqual(identity);
  const { openings, readings, dialogue } = await statusOf(code);
  expect([openings.length, readings.length]).toEqual([1, 2]);
  expect(dialogue.at(-1)).toMatchObject({ what: 'opening', text: 'phải gặp trực tiếp' });
  await speak(code, { name: 'EraseIdentity' });
  expect(codeOf(await read(asInspector))).toBe('NOT_OPENED');
});

it('[M65] a referral names the handler’s own accepted act on the pilot, and nothing else', async () => {
  const pilot = await submitted(await house.as('hoa-lac:cadre-1'));
  const { id } = await inHand();
  const refer = (command: string) =>
    acts(asInspector, id, 'ReferConcern', { pilot, as: 'abuse', command, reasons: 'r' });
  expect(codeOf(await refer(randomUUID()))).toBe('NO_SUCH_COMMAND');
  const command = randomUUID();
  const auditor = await house.as('government:auditor');
  const alleged = await actOnPilot(
    auditor,
    pilot,
    'AllegeAbuse',
    {
      person: holderOf('hoa-lac:head'),
      class: 'negligence',
      act: 'committing',
      object: 'breach',
      interest: 'none',
      beneficiaries: [],
      facts: 'Có dấu hiệu.',
    },
    { id: command },
  );
  expect(alleged.status).toBe(200);
  expect(codeOf(await refer(command))).toBe('NO_SUCH_COMMAND');
  await acts(asSecond, id, 'AssignConcern', { post: 'government:auditor', reason: 'r' });
  expect(
    (await acts(auditor, id, 'ReferConcern', { pilot, as: 'abuse', command, reasons: 'r' })).status,
  ).toBe(200);
  expect((await viewOf(auditor, id)).referrals).toMatchObject([{ pilot, as: 'abuse', command }]);
});
