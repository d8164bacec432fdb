/** test: a pilot is tried elsewhere: the site agrees, its own pilot opens with lineage, nothing of the approval carries over (M39). */
import { concludedLife, endingLife, personIn, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import { Life } from '../support/life';
import type { Minted } from '../../../domain/state/lineage';

const matter = 'replication-1';
const wish = { siteUnit: 'tan-lap', site: null, reasons: 'text:reasons' };
const elsewhere = { siteUnit: null, site: 'text:Hanoi', reasons: 'text:reasons' };
const carrier = 'tan-lap:cadre-1';
const proposed = (payload: object = wish) =>
  concludedLife('achieved').does(staff.supervisor, 'ProposeReplication', payload);
const yes = (more: object = {}) => ({
  matter,
  carrier,
  interestsDeclared: true,
  interested: [],
  note: null,
  ...more,
});
const agreed = (given: string | null = carrier) =>
  proposed().does(staff.siteHead, 'SiteAgrees', yes({ carrier: given }));
const bodyOf = (life: Life) =>
  life.events.at(-1)?.body as { readonly minted: Minted; readonly child: string };

gates(() => concludedLife('achieved'), {
  command: 'ProposeReplication',
  post: staff.head,
  payload: wish,
  wrongPosts: [staff.clerk, staff.personnel, staff.siteHead],
  wrongStages: ['SUBMITTED', 'APPROVED_PILOT', 'PREPARING', 'REJECTED'],
});
gates(proposed, {
  command: 'SiteAgrees',
  post: staff.siteHead,
  payload: yes(),
  wrongPosts: [staff.owner, 'tan-lap:deputy-2', staff.superiorHead],
  wrongStages: ['PREPARING', 'ARCHIVED'],
  wrongState: 'siteAgreed',
});
gates(proposed, {
  command: 'SiteDeclines',
  post: staff.siteHead,
  payload: { matter, reasons: 'text:no' },
  wrongPosts: [staff.owner, 'tan-lap:deputy-2'],
  wrongStages: ['PREPARING', 'ARCHIVED'],
  wrongState: 'siteAgreed',
});

describe('ProposeReplication [M39]', () => {
  const tries = (payload: object) =>
    concludedLife('achieved').tries(staff.head, 'ProposeReplication', { ...wish, ...payload })
      ?.code ?? null;

  test.each([
    ['a unit', {}, null],
    ['a site in words', elsewhere, null],
    ['neither', { siteUnit: null }, 'SITE_NEEDED'],
    ['both', { site: 'text:Hanoi' }, 'SITE_NEEDED'],
    ['an unknown unit', { siteUnit: 'nowhere' }, 'SITE_UNKNOWN'],
    ['the own unit', { siteUnit: 'hoa-lac' }, 'SITE_IS_HERE'],
  ])('%s', (_what, payload, code) => expect(tries(payload)).toBe(code));

  test('a site is asked once at a time; two sites side by side', () => {
    expect(proposed().tries(staff.head, 'ProposeReplication', wish)).toMatchObject({
      code: 'SITE_ALREADY_ASKED',
      params: { matter },
    });
    expect(
      proposed().tries(staff.head, 'ProposeReplication', { ...wish, siteUnit: 'an-binh' }),
    ).toBeNull();
    expect(
      proposed(elsewhere).tries(staff.head, 'ProposeReplication', {
        ...elsewhere,
        site: 'text:Hue',
      }),
    ).toBeNull();
  });

  test('before the final review it is flagged', () => {
    const life = endingLife().does(staff.head, 'ProposeReplication', wish);
    expect(life.events.at(-1)?.flags).toEqual(['BEFORE_FINAL_REVIEW']);
    expect(proposed().events.at(-1)?.flags).toBeUndefined();
  });

  test('years later it takes the record out of the archive', () => {
    const archived = changed(concludedLife('achieved'), (pilot) => ({
      ...pilot,
      stage: 'ARCHIVED',
      outcome: { ...pilot.outcome, archivedFrom: 'CLOSED_SUCCESS' },
    }));
    const life = archived.until('2032-01-05 09:00').does(staff.head, 'ProposeReplication', wish);
    expect(life.types.slice(-2)).toEqual(['RecordReopened', 'ReplicationProposed']);
    expect(life.pilot.stage).toBe('CLOSED_SUCCESS');
  });
});

describe('the site answers', () => {
  test('its head has twenty working days; silence is no consent', () => {
    const life = proposed();
    expect(life.task('answerReplication')).toMatchObject({
      post: staff.siteHead,
      dueDate: '2026-08-13',
      commands: ['SiteAgrees', 'SiteDeclines'],
    });
    life.until('2026-12-01 09:00');
    expect(life.rungsOf('answerReplication')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.pilot.matters[matter]?.state).toBe('proposed');
  });

  test('nobody answers for it', () => {
    expect(proposed().tries(staff.head, 'SiteAgrees', yes())?.code).toBe('SITE_ANSWERS_ITSELF');
    expect(proposed().tries(staff.head, 'SiteDeclines', { matter, reasons: 'text:no' })?.code).toBe(
      'SITE_ANSWERS_ITSELF',
    );
  });

  test('agreeing mints the child and its first command, the same at every reading', () => {
    expect(bodyOf(agreed())).toMatchObject({
      child: 'p-test.r1',
      minted: {
        pilot: 'p-test.r1',
        command: 'p-test.r1.submit',
        submission: {
          parent: 'p-test',
          predecessor: null,
          addressee: 'tan-lap',
          minted: { person: personIn(carrier), post: carrier },
        },
      },
    });
  });

  test('nothing of the approval carries over: the plan does, without baseline or site', () => {
    const { plan } = bodyOf(agreed()).minted.submission;
    expect(plan).toMatchObject({
      sites: [],
      indicators: [{ id: 'onTime', baseline: null, target: 90 }],
    });
  });

  test('what was minted opens a pilot at SUBMITTED with its lineage', () => {
    const { minted } = bodyOf(agreed());
    const child = new Life().does('system:outbox', 'Submit', minted.submission);
    expect(child.pilot).toMatchObject({
      stage: 'SUBMITTED',
      unit: 'tan-lap',
      links: { parent: 'p-test' },
      proposal: { proposer: { post: carrier } },
    });
    expect(child.pilot.approval.number).toBeNull();
  });

  test("without a carrier the site's head proposes", () => {
    expect(bodyOf(agreed(null)).minted.submission.minted).toMatchObject({ post: staff.siteHead });
  });

  test('interests at the site are declared first', () => {
    expect(
      proposed().tries(staff.siteHead, 'SiteAgrees', yes({ interestsDeclared: false }))?.code,
    ).toBe('INTERESTS_NOT_DECLARED');
  });

  test.each(['hoa-lac:cadre-1', 'tan-lap:cadre-9'])(
    'the carrier holds a post at the site, not %s',
    (post) => {
      expect(proposed().tries(staff.siteHead, 'SiteAgrees', yes({ carrier: post }))).toMatchObject({
        code: 'CARRIER_NOT_AT_SITE',
        params: { post },
      });
    },
  );

  test('children of several sites never share an id', () => {
    const life = agreed()
      .does(staff.head, 'ProposeReplication', { ...wish, siteUnit: 'an-binh' })
      .does(staff.superiorHead, 'SiteAgrees', yes({ matter: 'replication-2', carrier: null }));
    expect(bodyOf(life)).toMatchObject({
      child: 'p-test.r2',
      minted: { submission: { addressee: 'an-binh' } },
    });
    expect(life.pilot.links.children).toEqual(['p-test.r1', 'p-test.r2']);
  });

  test('declined, the matter is over', () => {
    const life = proposed().does(staff.siteHead, 'SiteDeclines', { matter, reasons: 'text:no' });
    expect(life.pilot.matters[matter]).toMatchObject({ state: 'siteDeclined' });
    expect(life.task('answerReplication')).toBeUndefined();
  });

  test('for a site outside the directory our head writes its answer down', () => {
    const life = proposed(elsewhere);
    expect(life.task('answerReplication')).toMatchObject({ post: staff.head });
    life.does(staff.head, 'SiteAgrees', yes({ carrier: 'hoa-lac:cadre-2', note: 'text:letter' }));
    expect(life.events.at(-1)?.flags).toEqual(['SITE_OUTSIDE_DIRECTORY']);
    expect(bodyOf(life).minted.submission).toMatchObject({
      addressee: 'hoa-lac',
      plan: { sites: ['text:Hanoi'] },
    });
  });

  test('told from sources it opened long ago: nothing is left to wait for', () => {
    const life = endingLife({ reconstructed: true })
      .does(staff.head, 'ProposeReplication', elsewhere)
      .does(staff.head, 'SiteAgrees', yes({ carrier: null }));
    expect(life.pilot).toMatchObject({
      links: { children: ['p-test.r1'] },
      matters: { [matter]: { state: 'replicated' } },
    });
  });
});

describe('the child opens', () => {
  const program = 'system:outbox';

  test('the program says so; the parent knows its children', () => {
    const life = agreed();
    expect(life.tries(program, 'RecordReplicationOpened', { child: 'p-test.r1' })).toBeNull();
    expect(life.pilot).toMatchObject({
      links: { children: ['p-test.r1'] },
      matters: { [matter]: { state: 'replicated' } },
    });
  });

  test('another child is refused, and so is a person', () => {
    expect(agreed().tries(program, 'RecordReplicationOpened', { child: 'p-test.r9' })?.code).toBe(
      'NOT_A_CHILD',
    );
    expect(
      agreed().tries(staff.head, 'RecordReplicationOpened', { child: 'p-test.r1' })?.code,
    ).toBe('NOT_YOURS');
  });

  test("a child that does not open is an operator's task", () => {
    const life = agreed();
    expect(life.task('openReplica')).toMatchObject({
      role: 'operator',
      post: 'government:operator',
    });
    life.until('2026-09-01 09:00');
    expect(life.rungsOf('openReplica')).toContain('overdue');
  });
});
