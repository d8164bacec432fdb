/** test: a panel appointed, changed and hearing people: entries, state, desks and notices (M26). */
import { chronicle } from '../support/chronicle';
import { concludedLife, personIn, staff } from '../support/ending';
import type { Life } from '../support/life';

const reviewed = (): Life =>
  concludedLife('partly').does(staff.head, 'OpenCauses', { reasons: null });
const named = (...members: readonly string[]) => ({ members });
const hearing = (post: string, more: object = {}) => ({
  person: personIn(post),
  declined: false,
  statement: 'text:statement',
  ...more,
});

chronicle('a panel of three, then of another three', reviewed, [
  {
    when: 'two posts are too few, even with one named twice',
    by: staff.head,
    does: 'AppointPanel',
    with: named(staff.legal, staff.expert, staff.legal),
    refused: ['PANEL_TOO_SMALL', { least: 3 }],
  },
  {
    when: 'an empty post comes before every other fault',
    by: staff.head,
    does: 'AppointPanel',
    with: named('hoa-lac:expert-9', staff.proposer),
    refused: ['PANEL_POST_EMPTY', { post: 'hoa-lac:expert-9' }],
  },
  {
    when: 'the supervisor judges nobody whom they watched',
    by: staff.head,
    does: 'AppointPanel',
    with: named(staff.supervisor, staff.legal, staff.expert),
    refused: ['PANEL_NOT_IMPARTIAL', { post: 'hoa-lac:supervisor' }],
  },
  {
    when: 'nobody is from outside',
    by: staff.head,
    does: 'AppointPanel',
    with: named(staff.legal, staff.legal2, staff.deputy),
    refused: ['PANEL_NEEDS_OUTSIDER', { least: 1 }],
  },
  {
    when: 'nobody hears before there is a panel',
    by: staff.legal,
    does: 'HearPerson',
    with: hearing(staff.proposer),
    refused: ['NOT_YOURS', { command: 'HearPerson' }],
  },
  {
    when: 'the head appoints three, one from outside',
    by: staff.head,
    does: 'AppointPanel',
    with: named(staff.legal, staff.legal2, staff.expert, staff.legal),
    emits: [
      [
        'PanelAppointed',
        {
          members: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'an-binh:expert-1'],
          outside: ['an-binh:expert-1'],
        },
      ],
    ],
    changes: { 'outcome.panel': ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'an-binh:expert-1'] },
    asks: [
      'main concludeCauses: hoa-lac:legal-1 until 2026-08-26 (causes.conclude) HearPerson, ConcludeCauses',
    ],
    frees: ['main appointPanel: hoa-lac:head until 2026-07-23 (causes.appoint) AppointPanel'],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'an-binh:expert-1', 'hoa-lac:cadre-1'],
  },
  {
    when: 'who did not come need not have spoken',
    at: '2026-07-20 10:00',
    by: staff.legal2,
    does: 'HearPerson',
    with: hearing(staff.deputy, { declined: true, statement: null }),
    emits: [['PersonHeard', { person: 'p-090', declined: true, statement: null }]],
    changes: { 'outcome.heard': ['p-090'] },
    tells: ['hoa-lac:head'],
  },
  {
    when: 'who came has said something',
    by: staff.legal2,
    does: 'HearPerson',
    with: hearing(staff.proposer, { statement: null }),
    refused: ['STATEMENT_MISSING'],
  },
  {
    when: 'a stranger to the directory is not heard',
    by: staff.legal2,
    does: 'HearPerson',
    with: { ...hearing(staff.proposer), person: 'p-998' },
    refused: ['PERSON_UNKNOWN', { person: 'p-998' }],
  },
  {
    when: 'the member from outside hears the proposer',
    by: staff.expert,
    does: 'HearPerson',
    with: hearing(staff.proposer),
    emits: [['PersonHeard', { person: 'p-098', declined: false, statement: 'text:statement' }]],
    changes: { 'outcome.heard': ['p-090', 'p-098'] },
    tells: ['hoa-lac:head'],
  },
  {
    when: 'heard twice is counted once',
    by: staff.legal,
    does: 'HearPerson',
    with: hearing(staff.proposer),
    emits: [['PersonHeard', { person: 'p-098', declined: false, statement: 'text:statement' }]],
    tells: ['hoa-lac:head'],
  },
  {
    when: 'the superior names others in place of two members',
    at: '2026-07-21 09:00',
    by: staff.superiorHead,
    does: 'AppointPanel',
    with: named(staff.legal, 'an-binh:expert-2', 'an-binh.justice:legal-1'),
    emits: [
      [
        'PanelAppointed',
        {
          members: ['hoa-lac:legal-1', 'an-binh:expert-2', 'an-binh.justice:legal-1'],
          outside: ['an-binh:expert-2', 'an-binh.justice:legal-1'],
        },
      ],
    ],
    changes: {
      'outcome.panel': ['hoa-lac:legal-1', 'an-binh:expert-2', 'an-binh.justice:legal-1'],
      past: [
        { charge: 'panel', post: 'hoa-lac:legal-2', until: '2026-07-21T02:00:00.000Z' },
        { charge: 'panel', post: 'an-binh:expert-1', until: '2026-07-21T02:00:00.000Z' },
      ],
    },
    tells: ['hoa-lac:legal-1', 'an-binh:expert-2', 'an-binh.justice:legal-1', 'hoa-lac:cadre-1'],
  },
  {
    when: 'who left the panel hears no more',
    by: staff.expert,
    does: 'HearPerson',
    with: hearing(staff.owner),
    refused: ['NOT_YOURS', { command: 'HearPerson' }],
  },
  {
    when: 'who joined it hears',
    by: 'an-binh:expert-2',
    does: 'HearPerson',
    with: hearing(staff.cadre2),
    emits: [['PersonHeard', { person: 'p-099', declined: false, statement: 'text:statement' }]],
    changes: { 'outcome.heard': ['p-090', 'p-098', 'p-099'] },
    tells: ['hoa-lac:head'],
  },
]);

const told = (): Life => {
  const life = reviewed();
  life.pilot = { ...life.pilot, provenance: 'reconstructed', watchedFrom: null };
  return life;
};

chronicle('a panel told from sources', told, [
  {
    when: 'is kept with nobody from outside, and flagged',
    by: staff.head,
    does: 'AppointPanel',
    with: named(staff.legal, staff.legal2, staff.deputy),
    emits: [
      [
        'PanelAppointed',
        { members: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:deputy-1'], outside: [] },
        ['PARTS_OVERLAP'],
      ],
    ],
    changes: {
      'outcome.panel': ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:deputy-1'],
      flags: [{ code: 'PARTS_OVERLAP', at: '2026-07-16T03:00:00.000Z' }],
    },
  },
  {
    when: 'is kept with the supervisor in it, and flagged once',
    by: staff.head,
    does: 'AppointPanel',
    with: named(staff.supervisor, staff.legal, staff.legal2),
    emits: [
      [
        'PanelAppointed',
        { members: ['hoa-lac:supervisor', 'hoa-lac:legal-1', 'hoa-lac:legal-2'], outside: [] },
        ['PARTS_OVERLAP'],
      ],
    ],
    changes: {
      'outcome.panel': ['hoa-lac:supervisor', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
      past: [{ charge: 'panel', post: 'hoa-lac:deputy-1', until: '2026-07-16T03:00:00.000Z' }],
    },
  },
  {
    when: 'is still of three at least',
    by: staff.head,
    does: 'AppointPanel',
    with: named(staff.legal, staff.expert),
    refused: ['PANEL_TOO_SMALL', { least: 3 }],
  },
  {
    when: 'still hears only persons who are known',
    by: staff.legal,
    does: 'HearPerson',
    with: { ...hearing(staff.proposer), person: 'p-998' },
    refused: ['PERSON_UNKNOWN', { person: 'p-998' }],
  },
]);
