/** Why this date, why not, and what would be due before a proposal is sent: asked over HTTP, answered by the law. */
import type { Explanation, ProspectReply } from '../../contracts/explanations';
import type { PilotView } from '../../contracts/http';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { act, draft, submission, submitted } from './support/proposal';

let house: House;
let proposer: Asker;
let clerk: Asker;
let pilot: string;

beforeAll(async () => {
  house = await openHouse();
  proposer = await house.as('hoa-lac:cadre-1');
  clerk = await house.as('hoa-lac:clerk');
  pilot = await submitted(proposer);
});
afterAll(() => house.close());

const why = async (asker: Asker, query: string): Promise<Explanation> =>
  (await asker.get(`/api/pilots/${pilot}/explanation?${query}`)).body as Explanation;

describe('a deadline', () => {
  it('is explained with its rule, its days and its desk', async () => {
    const { duty, command } = await why(proposer, 'task=main/register');
    expect(command).toBeNull();
    expect(duty).toMatchObject({
      step: 'register',
      rule: { key: 'registration', value: 1, unit: 'workingDays', mark: 'X' },
      law: { pack: 'vn-decree-73@2026.1', calendar: 'vn-public@2026.1' },
      who: { role: 'clerk', why: 'role', accountable: { post: 'hoa-lac:clerk' } },
      due: { days: { working: 1, weekend: 0 }, receipt: { afterCutOff: false } },
    });
  });

  it('is the same for every task that the page shows', async () => {
    const view = (await proposer.get(`/api/pilots/${pilot}`)).body as PilotView;
    for (const task of view.tasks) {
      const { duty } = await why(proposer, `task=${encodeURIComponent(task.id)}`);
      expect([duty?.due.at, duty?.rule?.article, duty?.who.accountable?.post]).toEqual([
        task.dueAt,
        task.article,
        task.post,
      ]);
    }
  });
});

describe('a command', () => {
  it('that is not yours says which check refused, on what, and who could', async () => {
    const { command, words } = await why(proposer, 'command=Register');
    expect(command).toMatchObject({
      refusedBy: 'role',
      refusal: { code: 'NOT_YOURS' },
      passed: ['stage'],
      roles: [{ role: 'clerk', posts: [{ post: 'hoa-lac:clerk' }] }],
      facts: { stage: 'SUBMITTED', unit: 'hoa-lac' },
    });
    expect(words?.fr).toContain('poste');
  });

  it('that is yours says so, with the item that it fulfils', async () => {
    const { command, words } = await why(clerk, 'command=Register');
    expect(command).toMatchObject({ refusal: null, refusedBy: null });
    expect(command?.fulfils.map(({ step }) => step)).toContain('register');
    expect(words).toBeNull();
  });
});

describe('wrong questions', () => {
  it.each([
    ['', 400, 'MALFORMED'],
    ['task=main/register&command=Register', 400, 'MALFORMED'],
    ['task=x', 400, 'MALFORMED'],
    ['command=register', 400, 'MALFORMED'],
    ['command=Register&matter=%20', 400, 'MALFORMED'],
    ['moon=1', 400, 'MALFORMED'],
    ['task=main/moon', 404, 'NO_SUCH_TASK'],
    ['command=Moon', 404, 'NO_SUCH_FORM'],
  ])('%s: %i %s', async (query, status, code) => {
    const answered = await proposer.get(`/api/pilots/${pilot}/explanation?${query}`);
    expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  });

  it('about a pilot that there is not', async () => {
    const answered = await proposer.get('/api/pilots/none/explanation?task=main/register');
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_PILOT']);
  });

  it('by nobody', async () => {
    const answered = await house.anybody().get(`/api/pilots/${pilot}/explanation?command=Register`);
    expect([answered.status, codeOf(answered)]).toEqual([401, 'NOT_SIGNED_IN']);
  });
});

describe('before a proposal is sent', () => {
  const prospectOf = async (asker: Asker, id: string): Promise<ProspectReply> =>
    (await asker.get(`/api/pilots/${id}/draft/prospect`)).body as ProspectReply;

  it('the desk, the first dates and those who decide are those of the pilot that is born', async () => {
    const id = await draft(proposer, submission());
    const told = await prospectOf(proposer, id);
    expect(told).toMatchObject({
      refusal: null,
      words: null,
      unit: 'hoa-lac',
      rightUnit: 'hoa-lac',
    });
    await act(proposer, id, 'Submit', submission());
    const { tasks } = (await proposer.get(`/api/pilots/${id}`)).body as PilotView;
    expect(told.first.map(({ step, due }) => `${step} ${due.at}`).sort()).toEqual(
      tasks.map(({ step, dueAt }) => `${step} ${dueAt}`).sort(),
    );
    expect(told.deciders.flatMap(({ posts }) => posts.map(({ post }) => post))).toContain(
      'hoa-lac:head',
    );
  });

  it('an empty draft is told what the law would say', async () => {
    const told = await prospectOf(proposer, await draft(proposer));
    expect([told.refusal?.code, told.words?.en === '']).toEqual(['NO_SUCH_UNIT', false]);
  });

  it('an unfinished draft is told everything that it lacks under the law that it names', async () => {
    const draftOf = {
      addressee: 'hoa-lac',
      regime: 'generic-sandbox',
      plan: { urgency: 'urgent' },
    };
    const told = await prospectOf(proposer, await draft(proposer, draftOf));
    expect(told.law.pack).toMatch(/^generic-sandbox@/);
    expect(told.lacking.map(({ code }) => code)).toContain('CAP_NOT_STATED');
    expect(told.lackingWords).toHaveLength(told.lacking.length);
    expect(told.routes.find(({ likely }) => likely)?.route).toBe('urgent');
  });

  it.each<[string, object]>([
    ['a plan that is none', { plan: 'x' }],
    [
      'a plan of other shapes',
      { plan: { urgency: 3, indicators: {}, term: [], sites: 'x', caps: null } },
    ],
    ['half a cap', { plan: { caps: { people: 'x', amountVnd: 3 } } }],
    ['a title that is none', { title: 7 }],
    ['a law that nobody offers', { regime: 'moon' }],
    ['a name of every object', { constructor: 1, plan: { toString: 2 } }],
  ])('a draft with %s is answered all the same', async (_, given) => {
    const told = await prospectOf(
      proposer,
      await draft(proposer, { addressee: 'hoa-lac', ...given }),
    );
    expect([told.refusal, told.first.length > 0]).toEqual([null, true]);
  });

  it('is nobody else’s to ask', async () => {
    const id = await draft(proposer, submission());
    const answered = await clerk.get(`/api/pilots/${id}/draft/prospect`);
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_DRAFT']);
  });
});
