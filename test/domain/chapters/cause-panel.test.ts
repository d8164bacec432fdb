/** test: the panel is impartial and has somebody from outside (M26). */
import { concludedLife, heardLife, panel, personIn, staff } from '../support/ending';
import { changed, gates } from '../support/gates';

const reviewed = () => concludedLife('partly').does(staff.head, 'OpenCauses', { reasons: null });
const hearing = { person: personIn(staff.proposer), declined: false, statement: 'text:statement' };

gates(reviewed, {
  command: 'AppointPanel',
  post: staff.head,
  payload: { members: panel },
  wrongPosts: [staff.owner, staff.legal, staff.supervisor],
  wrongStages: ['OUTCOME_SET', 'RESPONSIBILITY'],
  separated: true,
});
gates(heardLife, {
  command: 'HearPerson',
  post: staff.legal2,
  payload: hearing,
  wrongPosts: [staff.owner, staff.supervisor],
  wrongStages: ['OUTCOME_SET', 'RESPONSIBILITY'],
  separated: true,
});

describe('AppointPanel [M26]', () => {
  const tries = (members: readonly string[]) =>
    reviewed().tries(staff.head, 'AppointPanel', { members })?.code ?? null;

  test.each([
    ['impartial, one from outside', panel, null],
    ['two members', [staff.legal, staff.expert], 'PANEL_TOO_SMALL'],
    ['the same member three times', [staff.expert, staff.expert, staff.expert], 'PANEL_TOO_SMALL'],
    ['nobody from outside', [staff.legal, staff.legal2, staff.deputy], 'PANEL_NEEDS_OUTSIDER'],
    ['the proposer', [staff.proposer, staff.legal, staff.expert], 'PANEL_NOT_IMPARTIAL'],
    [
      'a post that nobody holds',
      ['hoa-lac:expert-7', staff.legal, staff.expert],
      'PANEL_POST_EMPTY',
    ],
  ])('%s', (_what, members, code) => expect(tries(members)).toBe(code));

  test('neither a person with an interest nor the implementer sits, whatever the post', () => {
    const interested = changed(reviewed(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [personIn(staff.legal2)] },
    }));
    expect(interested.tries(staff.head, 'AppointPanel', { members: panel })).toMatchObject({
      code: 'PANEL_NOT_IMPARTIAL',
      params: { post: staff.legal2 },
    });
    const owner = changed(reviewed(), (pilot) => ({
      ...pilot,
      posts: { ...pilot.posts, owner: staff.legal },
    }));
    expect(owner.tries(staff.head, 'AppointPanel', { members: panel })).toMatchObject({
      params: { post: staff.legal },
    });
  });

  test('says who comes from outside; a member lost can be replaced', () => {
    const life = reviewed().does(staff.head, 'AppointPanel', { members: panel });
    expect(life.events.at(-1)?.body).toMatchObject({ outside: [staff.expert] });
    expect(
      life.does(staff.head, 'AppointPanel', { members: [...panel, staff.deputy] }).pilot.outcome
        .panel,
    ).toHaveLength(4);
  });

  test('the head has five working days to appoint; the clock appoints nobody', () => {
    const life = reviewed();
    expect(life.task('appointPanel')).toMatchObject({ post: staff.head, dueDate: '2026-07-23' });
    expect(life.task('concludeCauses')).toBeUndefined();
    life.until('2026-09-01 09:00');
    expect(life.rungsOf('appointPanel')).toContain('overdue');
    expect(life.pilot.outcome.panel).toEqual([]);
  });
});

describe('HearPerson', () => {
  test('a person is heard once and counted once', () => {
    const life = heardLife().does(staff.expert, 'HearPerson', hearing);
    expect(life.pilot.outcome.heard).toEqual([personIn(staff.proposer)]);
  });

  test.each([
    ['PERSON_UNKNOWN', { person: 'p-999' }],
    ['STATEMENT_MISSING', { statement: null }],
  ])('%s', (code, change) => {
    expect(heardLife().tries(staff.legal, 'HearPerson', { ...hearing, ...change })?.code).toBe(
      code,
    );
  });

  test('only the panel hears', () => {
    expect(heardLife().tries(staff.head, 'HearPerson', hearing)?.code).toBe('PANEL_ONLY');
  });
});
