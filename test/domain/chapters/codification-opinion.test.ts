/** test: units that were asked give an opinion on the draft; silence holds nothing up. */
import { concludedLife, staff } from '../support/ending';
import { gates } from '../support/gates';

const matter = 'codification-1';
const opinion = { matter, position: 'for', opinion: 'text:yes' };
const justice = 'an-binh.justice:head';
const asked = () =>
  concludedLife('achieved')
    .does(staff.head, 'ProposeCodification', { subject: 'text:s', part: null })
    .does(staff.legal, 'DraftCodification', {
      matter,
      draft: 'text:draft',
      consult: ['an-binh', 'an-binh.justice'],
    });

gates(asked, {
  command: 'GiveCodificationOpinion',
  post: justice,
  payload: opinion,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  wrongState: 'proposed',
});

describe('opinions on the draft [M40]', () => {
  test('each unit that was asked has a task of its own', () => {
    const tasks = asked().tasks.filter((task) => task.step === 'giveCodificationOpinion');
    expect(tasks).toMatchObject([
      { post: staff.superiorHead, dueDate: '2026-08-13' },
      { post: justice },
    ]);
  });

  test('an opinion settles its own task only', () => {
    const life = asked().does(justice, 'GiveCodificationOpinion', opinion);
    expect(life.tasks.filter((task) => task.step === 'giveCodificationOpinion')).toMatchObject([
      { post: staff.superiorHead },
    ]);
    expect(life.events.at(-1)?.body).toMatchObject({ post: justice, position: 'for' });
    expect(life.tries(justice, 'GiveCodificationOpinion', opinion)?.code).toBe('OPINION_NOT_ASKED');
  });

  test.each([staff.head, staff.proposer, staff.siteHead])('%s was not asked', (post) => {
    expect(asked().tries(post, 'GiveCodificationOpinion', opinion)?.code).toBe('OPINION_NOT_ASKED');
  });

  test('silence rings and holds nothing up', () => {
    const life = asked().until('2026-10-01 09:00');
    expect(life.rungsOf('giveCodificationOpinion')).toContain('overdue');
    expect(
      life.tries(staff.legal, 'RecordInstrumentIssued', {
        matter,
        number: '1/2026/QĐ',
        issuer: 'text:i',
        issuedOn: '2026-09-30',
        validFrom: null,
        partial: false,
      }),
    ).toBeNull();
  });
});
