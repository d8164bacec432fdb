/** A text goes down a list: each post acknowledges for itself, who has not read is called, and nobody reads for another. */
import { tasksOf } from '../../../domain/tasks';
import {
  alive,
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  vacantDirectory,
  vacate,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';

const D = 'distribution-1';
const clerk = 'hoa-lac:clerk';
const text = { text: 'text:conclusion', posts: [owner, proposer], units: [], readBy: null };
const mine = { matter: D };
const strike = { matter: D, post: proposer, reasons: 'text:retired' };
const out = (payload: object = text): Life => alive().does(clerk, 'Distribute', payload);
const waiting = (life: Life): readonly (string | null)[] =>
  life.tasks.filter(({ step }) => step === 'acknowledgeReading').map(({ post }) => post);

gates(alive, {
  command: 'Distribute',
  post: clerk,
  payload: text,
  wrongPosts: [owner, 'tan-lap:clerk'],
  wrongStages: ['ARCHIVED'],
});
gates(out, {
  command: 'AcknowledgeReading',
  post: owner,
  payload: mine,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  wrongState: 'readByAll',
});
gates(out, {
  command: 'StrikeFromList',
  post: clerk,
  payload: strike,
  wrongPosts: [owner, proposer],
  wrongStages: ['ARCHIVED'],
  wrongState: 'readByAll',
});

describe('a text on its way down', () => {
  it('[M48] waits for each post of the list, until the last one has read it', () => {
    const life = out();
    expect(bodyOf(life, 'Distributed')).toEqual({ ...text, matter: D, list: text.posts, count: 2 });
    expect(waiting(life)).toEqual([owner, proposer]);
    expect(life.task('acknowledgeReading')).toMatchObject({
      dueDate: '2026-03-09',
      rule: 'distribution.read',
    });
    life.does(owner, 'AcknowledgeReading', mine);
    expect(waiting(life)).toEqual([proposer]);
    life.does(proposer, 'AcknowledgeReading', mine);
    expect(matter(life, D)).toMatchObject({ state: 'readByAll', data: { read: 2, struck: 0 } });
    expect(waiting(life)).toEqual([]);
  });

  it('[M48] to a unit reaches every post that somebody holds there, once', () => {
    const life = out({ ...text, posts: ['tan-lap:head'], units: ['tan-lap'] });
    const list = waiting(life);
    expect(list).toContain('tan-lap:partyCommittee');
    expect(list.filter((post) => post === 'tan-lap:head')).toHaveLength(1);
    const vacant = vacate(alive(), 'tan-lap:cadre-1').does(clerk, 'Distribute', {
      ...text,
      posts: [],
      units: ['tan-lap'],
    });
    expect((bodyOf(vacant, 'Distributed') as { list: string[] }).list).not.toContain(
      'tan-lap:cadre-1',
    );
    expect(vacantDirectory('tan-lap:cadre-1').post('tan-lap:cadre-1')).toBeDefined();
  });

  it('may have a day of its own', () =>
    expect(out({ ...text, readBy: '2026-03-04' }).task('acknowledgeReading')?.dueDate).toBe(
      '2026-03-04',
    ));

  it.each([
    ['to nobody', { ...text, posts: [] }, 'LIST_EMPTY'],
    ['to a post that is not there', { ...text, posts: ['hoa-lac:poet'] }, 'POST_UNKNOWN'],
    ['to a unit that is not there', { ...text, units: ['moon'] }, 'NO_SUCH_UNIT'],
    ['to be read yesterday', { ...text, readBy: '2026-03-01' }, 'DATE_PASSED'],
  ])('%s is refused: %j, %s', (_what, payload, code) =>
    expect(codeOf(alive().tries(clerk, 'Distribute', payload))).toBe(code),
  );

  it('is acknowledged once, and only by those on the list', () => {
    const life = out().does(owner, 'AcknowledgeReading', mine);
    expect(codeOf(life.tries(owner, 'AcknowledgeReading', mine))).toBe('NOT_ON_LIST');
    expect(codeOf(life.tries(head, 'AcknowledgeReading', mine))).toBe('NOT_ON_LIST');
  });

  it('waits no longer for whoever was struck from the list with reasons', () => {
    const life = out().does(clerk, 'StrikeFromList', strike);
    expect(waiting(life)).toEqual([owner]);
    expect(codeOf(life.tries(clerk, 'StrikeFromList', strike))).toBe('NOT_WAITED_FOR');
    life.does(owner, 'AcknowledgeReading', mine);
    expect(matter(life, D)).toMatchObject({ state: 'readByAll', data: { read: 1, struck: 1 } });
  });

  it('unread calls its readers, and no clock reads for them', () => {
    const life = out().until('2026-04-06 09:00');
    expect(life.rungsOf('acknowledgeReading')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect(stateOf(life, D)).toBe('out');
    expect(decidedByClock(life)).not.toContain('ReadingAcknowledged');
  });

  it('waited for at a post that falls vacant is the head’s to strike', () => {
    const life = vacate(out(), proposer);
    expect(
      tasksOf(life.pilot, life.law, life.facts().directory, life.now).map(({ post }) => post),
    ).toContain(head);
    expect(life.tries(head, 'StrikeFromList', strike)).toBeNull();
  });
});
