/** Laws that are written, asked what they would do, proposed by one and confirmed by another; and who is born under them. */
import type { LawDesk, LawDraftView } from '../../contracts/law-desk';
import type { PilotView, Problem } from '../../contracts/http';
import { createLawBook } from '../../adapters/postgres/law-book';
import type { LawBook } from '../../activities/ports';
import type { Command } from '../../domain/kernel';
import { draftPacks } from '../../domain/law/drafts';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { add, added, ask, confirm, propose, told } from './support/law-asking';
import { pack } from './support/next-law';
import { submitted } from './support/proposal';

let house: House;
let first: Asker;
let second: Asker;
let pilot: string;
let laws: LawBook;

beforeAll(async () => {
  house = await openHouse();
  first = await house.as('government:packAdmin-1');
  second = await house.as('government:packAdmin-2');
  laws = createLawBook(house.pool);
});
afterAll(() => house.close());

const desk = async (): Promise<LawDesk> => (await first.get('/api/law-desk')).body as LawDesk;
const born = (at: string) =>
  laws.lawAtBirth('practice', { payload: {} } as Command, `${at}T02:00:00.000Z`);

beforeAll(async () => {
  pilot = await submitted(await house.as('hoa-lac:cadre-1'));
});

describe('a pack', () => {
  it('is kept once, asked, proposed by one, confirmed by another, and registered', async () => {
    const law = pack();
    const draft = await added(first, law);
    expect(draft).toMatchObject({
      kind: 'pack',
      law: 'vn-decree-73',
      proposal: null,
      inForce: false,
    });
    expect((await added(second, law)).id).toBe(draft.id);

    const seen = await ask(first, draft.id);
    expect(seen.summary).toMatchObject({ pilots: 1, concerned: 1, deadlines: 1, faults: 0 });
    expect(seen.answer.changes.rules.map(({ key }) => key)).toEqual(['registration']);
    expect(seen.answer.differences).toMatchObject([
      { pilot, deadlines: [{ step: 'register', post: 'hoa-lac:clerk' }] },
    ]);
    expect(seen.titles[pilot]).toBe('Cấp phép xây dựng trong một ngày');

    const proposed = (await propose(first, draft.id)).body as LawDraftView;
    expect(proposed.proposal).toMatchObject({
      post: 'government:packAdmin-1',
      digest: seen.digest,
      summary: seen.summary,
      reason: 'Quy định mới về thời hạn',
    });
    const before = await born(law.effectiveFrom);
    expect(before.pack.version).toBe('2026.2');

    const confirmed = await confirm(second, draft.id);
    expect([confirmed.status, (confirmed.body as LawDraftView).inForce]).toEqual([200, true]);
    const { register } = await desk();
    expect(register[0]).toMatchObject({
      draft: draft.id,
      version: law.version,
      effectiveFrom: law.effectiveFrom,
      digest: seen.digest,
      reason: 'Quy định mới về thời hạn',
      proposed: { post: 'government:packAdmin-1' },
      confirmed: { post: 'government:packAdmin-2' },
    });

    expect((await born(law.effectiveFrom)).pack.version).toBe(law.version);
    expect((await born('2026-12-31')).pack.version).toBe('2026.2');
    const { pilot: state } = (await first.get(`/api/pilots/${pilot}`)).body as PilotView;
    expect(state.law.pack).toBe('vn-decree-73@2026.1');
  });

  it('of another tenant is nobody’s here', async () => {
    const [row] = (await desk()).register;
    const theirs = await laws.lawAtBirth(
      'other',
      { payload: {} } as Command,
      `${row?.effectiveFrom}T09:00:00.000Z`,
    );
    expect(theirs.pack.version).toBe('2026.2');
    const current = await born('2026-03-02');
    const name = `vn-decree-73@${row?.version}`;
    const at = `${row?.effectiveFrom}T09:00:00.000Z`;
    expect(await laws.lawNamed('other', name, current, at)).toBeNull();
    expect((await laws.lawNamed('practice', name, current, at))?.pack.version).toBe(row?.version);
  });

  it('that is wrong is refused with the line of every fault', async () => {
    const { registration } = pack().rules;
    const law = pack();
    const text = JSON.stringify(
      {
        ...law,
        rules: { ...law.rules, registration: { ...registration, value: -1, article: '' } },
      },
      null,
      2,
    );
    const answered = await first.post('/api/law-drafts', {
      kind: 'pack',
      text,
      effectiveFrom: null,
    });
    const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(told(answered)).toEqual([400, 'LAW_FAULTY']);
    expect((answered.body as Problem).issues).toEqual([
      {
        path: '/rules/registration/article',
        message: 'must be a text',
        line: lineOf('"article": ""'),
      },
      {
        path: '/rules/registration/value',
        message: 'must not be negative',
        line: lineOf('"value": -1'),
      },
    ]);
    expect((answered.body as Problem).detail).toContain(`line ${lineOf('"article": ""')}`);
  });

  it.each<[string, () => object]>([
    ['that begins today', () => pack({ effectiveFrom: '2026-03-02' })],
    ['that is there already', () => pack({ version: '2026.1' })],
    ['that overlaps what two people put in force', () => pack({ effectiveFrom: '2027-01-01' })],
    ['that is no pack', () => ({})],
  ])('%s is refused', async (_, law) => {
    expect(told(await add(first, law()))).toEqual([400, 'LAW_FAULTY']);
  });
});

describe('two people', () => {
  it('the proposer does not confirm', async () => {
    const { id } = await added(first);
    await propose(first, id);
    expect(told(await confirm(first, id))).toEqual([403, 'SAME_PERSON']);
    expect((await confirm(second, id)).status).toBe(200);
  });

  it('what nobody proposed is not confirmed', async () => {
    const { id } = await added(first);
    expect(told(await confirm(second, id))).toEqual([409, 'NOT_PROPOSED']);
  });

  it('what nobody looked at is not proposed', async () => {
    const { id } = await added(first);
    expect(told(await propose(first, id, 'f'.repeat(64)))).toEqual([409, 'STALE_WHAT_IF']);
  });

  it('what does something else than both saw is refused with the new word for it', async () => {
    const { id } = await added(first);
    const { digest: seen } = await ask(first, id);
    await propose(first, id);
    await submitted(await house.as('hoa-lac:cadre-2'));
    const { digest: current } = await ask(second, id);
    expect(current).not.toBe(seen);
    for (const digest of [seen, current]) {
      const answered = await confirm(second, id, digest);
      expect(told(answered)).toEqual([409, 'STALE_WHAT_IF']);
      expect((answered.body as Problem).params).toEqual({ seen, current });
    }
    await propose(second, id);
    expect(told(await confirm(second, id))).toEqual([403, 'SAME_PERSON']);
    expect((await confirm(first, id)).status).toBe(200);
  });

  it('what is in force is neither proposed nor confirmed again', async () => {
    const { id } = await added(first);
    await propose(first, id);
    await confirm(second, id);
    expect(told(await propose(first, id))).toEqual([409, 'LAW_IN_FORCE']);
    expect(told(await confirm(second, id))).toEqual([409, 'LAW_IN_FORCE']);
  });

  it('two who confirm at once put it in force once', async () => {
    const { id } = await added(first);
    await propose(first, id);
    const { digest } = await ask(second, id);
    const answers = await Promise.all([confirm(second, id, digest), confirm(second, id, digest)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await desk()).register.filter(({ draft }) => draft === id)).toHaveLength(1);
  });

  it('what follows a version that another one followed meanwhile is refused', async () => {
    const [one, other] = [await added(first), await added(first)];
    await propose(first, other.id);
    await propose(first, one.id);
    expect((await confirm(second, one.id)).status).toBe(200);
    expect(told(await confirm(second, other.id))).toEqual([409, 'LAW_TAKEN']);
    expect(told(await propose(first, other.id))).toEqual([409, 'LAW_TAKEN']);
  });

  it('a draft that is only compared with is asked, and put in force by nobody [M59]', async () => {
    const draft = { ...draftPacks[0], version: 'compared' };
    const { id } = await added(first, draft);
    expect((await ask(first, id)).summary).toMatchObject({ faults: 0 });
    expect(codeOf(await propose(first, id))).toBe('DRAFT_PACK');
  });

  it('of two drafts of one version the second is refused', async () => {
    const law = pack();
    const one = await added(first, law);
    const other = await added(first, { ...law, effectiveTo: '2030-01-01' });
    for (const { id } of [one, other]) await propose(first, id);
    expect((await confirm(second, one.id)).status).toBe(200);
    expect(told(await confirm(second, other.id))).toEqual([409, 'LAW_TAKEN']);
  });
});

describe('nobody else', () => {
  it.each(['hoa-lac:head', 'government:operator', 'government:auditor'])('%s', async (post) => {
    const { id } = await added(first);
    const asker = await house.as(post);
    const answers = [
      await asker.get('/api/law-desk'),
      await add(asker, pack()),
      await asker.get(`/api/law-drafts/${id}/what-if`),
      await propose(asker, id, 'f'.repeat(64)),
      await confirm(asker, id, 'f'.repeat(64)),
    ];
    for (const answered of answers) expect(told(answered)).toEqual([403, 'NOT_PACK_ADMIN']);
  });

  it('sees a draft that is not there', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(told(await first.get(`/api/law-drafts/${id}/what-if`))).toEqual([
      404,
      'NO_SUCH_LAW_DRAFT',
    ]);
  });

  it.each<[string, object]>([
    ['no kind', { text: '{}', effectiveFrom: null }],
    ['another kind', { kind: 'moon', text: '{}', effectiveFrom: null }],
    ['no text', { kind: 'pack', text: '', effectiveFrom: null }],
    ['a day that is none', { kind: 'calendar', text: '{}', effectiveFrom: '2026-02-30' }],
    ['more than asked', { kind: 'pack', text: '{}', effectiveFrom: null, hash: 'x' }],
  ])('is heard with %s', async (_, body) => {
    expect(told(await first.post('/api/law-drafts', body))).toEqual([400, 'MALFORMED']);
  });
});

describe('the register', () => {
  it('can be added to only: the program may not change what two people did', async () => {
    for (const table of ['law_drafts', 'law_proposals', 'law_register'])
      for (const statement of [
        `UPDATE pilotage.${table} SET tenant = 'x'`,
        `DELETE FROM pilotage.${table}`,
        `TRUNCATE pilotage.${table} CASCADE`,
      ])
        await expect(house.pool.query(statement)).rejects.toThrow(/permission denied/);
  });

  it('takes no line in which one person did both', async () => {
    const { id } = await added(first);
    await propose(first, id);
    const both = `INSERT INTO pilotage.law_register
      SELECT tenant, draft, n, 'pack', 'x', '1', 'h', '2030-01-01', digest, person, post, at, reason, person, post, at
      FROM pilotage.law_proposals WHERE draft = $1`;
    await expect(house.pool.query(both, [id])).rejects.toThrow(/check constraint/);
  });
});
