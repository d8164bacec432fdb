/** test: silence about two demands, kept once and ended apart: entries, state, desks and notices; who may, and the day on which it is looked at. */
import { owner, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { desks } from '../support/desks';
import { clerk, demand, handedOver, handingOver, sealed, silence } from '../support/exporting';
import { holderOf } from '../support/life';
import { allBut, doors, shared } from '../support/tables';

const E = 'evidence-1';
const second = 'evidence-2';
const keep = (silentUntil: string, matter = E) => ({
  ...{ matter, silenceGround: 'text:g', silentUntil },
});
const tell = (matter = E) => ({ matter, number: '3/TB' });
const kept = shared(() => sealed());
/** A second, about the owner. */
const two = shared(() =>
  kept()
    .does(clerk, 'RequestEvidence', demand({ person: holderOf(owner).person, body: 'court' }))
    .does(superiorHead, 'GrantEvidence', {
      ...handingOver({ ...silence, silentUntil: '2026-03-06' }),
      matter: second,
    }),
);
const posts = [superiorHead];
const stages = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'TellSubject', life: kept, post: superiorHead, payload: tell() },
    ...{ posts, stages },
  },
  {
    ...{ command: 'KeepSilent', life: kept, post: superiorHead, payload: keep('2026-06-01') },
    ...{ posts, stages },
  },
]);

const looking = {
  ...{ step: 'tellSubject', post: superiorHead, rule: 'evidence.silence' },
  commands: ['TellSubject', 'KeepSilent'],
};
desks([
  {
    ...{ ...looking, when: 'it is kept on until a Sunday', matter: E, due: '2026-05-11' },
    life: shared(() => kept().does(superiorHead, 'KeepSilent', keep('2026-05-10'))),
  },
]);

chronicle('silence about two persons', two, [
  {
    when: 'silence about the owner is kept on, counted from that day',
    ...{ at: '2026-03-06 09:00', by: superiorHead, does: 'KeepSilent' },
    with: keep('2026-06-05', second),
    emits: [['SilenceKept', keep('2026-06-05', second)]],
    changes: {
      'matters.evidence-2.version': 3,
      'matters.evidence-2.data.since': '2026-03-06T02:00:00.000Z',
      'matters.evidence-2.data.silentUntil': '2026-06-05',
    },
    asks: [
      'evidence-2 tellSubject: an-binh:head until 2026-06-05 (evidence.silence) TellSubject, KeepSilent',
    ],
    frees: [
      'evidence-2 tellSubject: an-binh:head until 2026-03-06 (evidence.silence) TellSubject, KeepSilent',
    ],
  },
  {
    ...{ when: 'the proposer is told, and nothing changes for the owner', by: superiorHead },
    ...{ does: 'TellSubject', with: tell() },
    emits: [['SubjectTold', { ...tell(), post: 'hoa-lac:cadre-1' }]],
    changes: {
      'matters.evidence-1.state': 'granted',
      'matters.evidence-1.closedAt': '2026-03-06T02:00:00.000Z',
      ...{ 'matters.evidence-1.version': 3, 'matters.evidence-1.data.post': 'hoa-lac:cadre-1' },
      ...{ 'matters.evidence-1.data.told': true, 'matters.evidence-1.data.silentUntil': null },
    },
    frees: [
      'evidence-1 tellSubject: an-binh:head until 2026-05-04 (evidence.silence) TellSubject, KeepSilent',
    ],
    tells: ['hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the owner is told on the day of review', at: '2026-06-05 09:00', by: superiorHead },
    ...{ does: 'TellSubject', with: { matter: second, number: null } },
    emits: [['SubjectTold', { ...{ matter: second, number: null }, post: 'hoa-lac:cadre-2' }]],
    changes: {
      'matters.evidence-2.state': 'granted',
      'matters.evidence-2.closedAt': '2026-06-05T02:00:00.000Z',
      ...{ 'matters.evidence-2.version': 4, 'matters.evidence-2.data.post': 'hoa-lac:cadre-2' },
      ...{ 'matters.evidence-2.data.told': true, 'matters.evidence-2.data.silentUntil': null },
    },
    frees: [
      'evidence-2 tellSubject: an-binh:head until 2026-06-05 (evidence.silence) TellSubject, KeepSilent',
    ],
    tells: ['hoa-lac:cadre-2'],
  },
]);

chronicle('the superior, when the superior is the subject', subjectAbove, [
  {
    ...{ when: 'tells nobody', by: superiorHead, does: 'TellSubject', with: tell() },
    refused: ['OWN_CASE'],
  },
  {
    ...{ when: 'nor keeps silent', by: superiorHead, does: 'KeepSilent', with: keep('2026-06-01') },
    refused: ['OWN_CASE'],
  },
]);

function subjectAbove() {
  const life = kept();
  const { [E]: matter, ...others } = life.pilot.matters;
  if (matter === undefined) throw new Error('No evidence');
  const data = { ...(matter.data as object), person: holderOf(superiorHead).person };
  life.pilot = { ...life.pilot, matters: { ...others, [E]: { ...matter, data } } };
  return life;
}

test('the first day to keep silent until is today, whatever was said before', () => {
  const life = kept().until('2026-05-04 09:00');
  const until = (day: string) => life.tries(superiorHead, 'KeepSilent', keep(day))?.code ?? null;
  expect(until('2026-05-03')).toBe('DATE_PASSED');
  expect(until('2026-05-04')).toBeNull();
  expect(life.task('tellSubject')?.dueDate).toBe('2026-05-04');
});

test('the law asks nobody to tell of evidence that was given openly', () =>
  expect(handedOver().task('tellSubject')).toBeUndefined());
