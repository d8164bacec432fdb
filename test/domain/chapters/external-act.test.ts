/** Acts of other authorities: what each demands becomes somebody's task; nothing stops or changes by itself. */
import type { Matter } from '../../../domain/pilot';
import {
  alive,
  codeOf,
  decidedByClock,
  head,
  matter,
  owner,
  program,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
} from '../support/alive';
import type { Life } from '../support/life';

const A = 'externalAct-1';
type Effect = 'none' | 'mustStop' | 'mustChange' | 'mustReply';
const act = (effect: Effect) => ({
  organisation: 'text:court',
  sort: 'order',
  effect,
  number: '5/QĐ',
  issuedOn: '2026-03-01',
  summary: 'text:act',
});
const recorded = (effect: Effect, life: Life = alive()): Life =>
  life.does('hoa-lac:clerk', 'RecordExternalAct', act(effect));
const comply = (compliance: string) => ({ matter: A, compliance, account: 'text:account' });

const withMatter = (life: Life, kind: 'suspension' | 'change', closed = false): Life => {
  const data = {
    sort: 'forced',
    whole: false,
    stopsTerm: false,
    stopsCheckpoints: false,
    from: '2026-03-02',
    plannedUntil: null,
    until: null,
  };
  const opened: Matter = {
    id: `${kind}-1`,
    kind,
    state: 'other',
    openedAt: life.now,
    closedAt: closed ? life.now : null,
    version: 1,
    data,
  };
  life.pilot = { ...life.pilot, matters: { ...life.pilot.matters, [opened.id]: opened } };
  return life;
};

describe('an external act', () => {
  it('without effect is taken note of at any stage, also archived', () => {
    for (const stage of ['SUBMITTED', 'RUNNING', 'REJECTED', 'ARCHIVED'] as const) {
      const life = recorded('none', alive({ stage }));
      expect(matter(life, A)).toMatchObject({ state: 'taken', closedAt: life.now });
      expect(life.pilot.stage).toBe(stage);
    }
  });

  it.each(['order', 'ruling', 'recommendation', 'lawsuit', 'study'])('may be a %s', (sort) => {
    expect(
      alive().tries(program, 'RecordExternalAct', {
        ...act('none'),
        sort,
        number: null,
        issuedOn: null,
      }),
    ).toBeNull();
  });

  it.each([
    ['mustStop', 'INTAKE', 'NO_LONGER_POSSIBLE'],
    ['mustChange', 'ENDING', 'NO_LONGER_POSSIBLE'],
    ['mustReply', 'ARCHIVED', 'NO_LONGER_POSSIBLE'],
    ['mustStop', 'LAPSED', null],
    ['mustReply', 'REJECTED', null],
  ] as const)('%s at %s: %s', (effect, stage, code) => {
    expect(codeOf(alive({ stage }).tries(head, 'RecordExternalAct', act(effect)))).toBe(code);
  });

  it('is recorded by those who keep or lead the file', () => {
    expect(codeOf(alive().tries('hoa-lac:deputy-1', 'RecordExternalAct', act('none')))).toBe(
      'NOT_YOURS',
    );
    expect(alive().tries(owner, 'RecordExternalAct', act('none'))).toBeNull();
  });
});

describe('an order to stop', () => {
  it('[M20] is the head’s task the same day; it stops nothing by itself', () => {
    const life = recorded('mustStop');
    expect(life.task('orderSuspension')).toMatchObject({
      post: head,
      dueDate: '2026-03-02',
      rule: 'external.stop',
      mark: 'X',
    });
    life.until('2026-03-10 12:00');
    expect(life.rungsOf('orderSuspension')).toEqual(['overdue', 'escalation-1', 'escalation-2']);
    expect(life.pilot.stage).toBe('RUNNING');
    expect(stateOf(life, A)).toBe('mustStop');
    expect(decidedByClock(life).filter((type) => /Suspen|Compliance|External/.test(type))).toEqual(
      [],
    );
  });

  it('is followed by a suspension, whose account the head gives', () => {
    const life = recorded('mustStop');
    expect(codeOf(life.tries(head, 'RecordCompliance', comply('stopped')))).toBe('SUSPEND_FIRST');
    withMatter(life, 'suspension');
    expect(life.task('orderSuspension')).toBeUndefined();
    expect(life.task('recordCompliance')).toMatchObject({ post: head, dueDate: '2026-03-09' });
    life.does(head, 'RecordCompliance', comply('stopped'));
    expect(matter(life, A)).toMatchObject({ state: 'followed', closedAt: life.now });
  });

  it('is followed already where a suspension stands open, not where one was over', () => {
    const before = withMatter(alive(), 'suspension');
    before.now = '2026-03-03T02:00:00.000Z';
    expect(recorded('mustStop', before).task('recordCompliance')).toBeDefined();
    const over = withMatter(alive(), 'suspension', true);
    over.now = '2026-03-03T02:00:00.000Z';
    expect(recorded('mustStop', over).task('orderSuspension')).toBeDefined();
  });

  it('may be contested in writing; a pilot that ended meanwhile gives its account only', () => {
    expect(
      stateOf(recorded('mustStop').does(superiorHead, 'RecordCompliance', comply('contested')), A),
    ).toBe('followed');
    const life = recorded('mustStop');
    life.pilot = { ...life.pilot, stage: 'ENDING' };
    expect(life.task('recordCompliance')).toBeDefined();
    expect(life.tries(head, 'RecordCompliance', comply('stopped'))).toBeNull();
  });
});

describe('an order to change', () => {
  it('asks the owner to request the change, then the head for the account', () => {
    const life = recorded('mustChange');
    expect(life.task('requestOrderedChange')).toMatchObject({
      post: owner,
      commands: ['RequestChange'],
      dueDate: '2026-03-16',
    });
    expect(codeOf(life.tries(head, 'RecordCompliance', comply('changed')))).toBe('CHANGE_FIRST');
    withMatter(life, 'change').does(head, 'RecordCompliance', comply('changed'));
    expect(stateOf(life, A)).toBe('followed');
  });

  it('climbs when nobody asks for the change', () => {
    const life = recorded('mustChange').until('2026-03-17 12:00');
    expect(life.rungsOf('requestOrderedChange')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(stateOf(life, A)).toBe('mustChange');
  });
});

describe('an act that must be answered', () => {
  it('[M90] gives the head a reply clock', () => {
    const life = recorded('mustReply');
    expect(life.task('replyToExternalAct')).toMatchObject({
      post: head,
      dueDate: '2026-03-16',
      rule: 'external.reply',
    });
    life.does(head, 'ReplyToExternalAct', { matter: A, reply: 'text:reply', number: null });
    expect(stateOf(life, A)).toBe('replied');
  });

  it('is answered by the head alone, and not by a clock', () => {
    for (const post of [owner, supervisor, proposer]) {
      expect(
        codeOf(
          recorded('mustReply').tries(post, 'ReplyToExternalAct', {
            matter: A,
            reply: 'text:r',
            number: null,
          }),
        ),
      ).toBe('NOT_YOURS');
    }
    expect(codeOf(recorded('mustReply').tries(head, 'RecordCompliance', comply('alreadySo')))).toBe(
      'WRONG_STATE',
    );
    const life = recorded('mustReply').until('2026-04-10 12:00');
    expect(life.rungsOf('replyToExternalAct')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(stateOf(life, A)).toBe('mustReply');
  });
});
