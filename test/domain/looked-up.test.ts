/** What a command speaks of and the state does not hold: who asks beforehand and who decides make the same facts of it. */
import { genericCalendar } from '../../domain/calendar/generic';
import { adoption } from '../../domain/calendar-adoption';
import type { Command } from '../../domain/kernel';
import { movesOf, wantedBy } from '../../domain/looked-up';
import { transition } from '../../domain/pack-transition';
import { daysOff, law } from './support/drafts';
import { lawOf } from './support/life';
import { submitted } from './support/routes';

const { pilot } = submitted();
const asking = (name: string, payload: unknown): Command => ({
  id: 'c',
  name,
  tenant: 't',
  pilot: 'p',
  actor: { person: 'p-1', post: null },
  payload,
});
const decreed = daysOff('2026-03-03');
const none = { pack: null, calendar: null };

describe('what a command wants', () => {
  it.each<[string, unknown, object]>([
    ['AdoptCalendar', { calendar: 'vn-public@2' }, { ...none, calendar: 'vn-public@2' }],
    ['AdoptCalendar', { calendar: 3 }, none],
    ['AdoptCalendar', null, none],
    ['PreparePackTransition', { pack: 'generic@1' }, { ...none, pack: 'generic@1' }],
    ['PutPackInForce', { matter: 'packTransition-1' }, none],
    ['Register', { calendar: 'vn-public@2', pack: 'generic@1' }, none],
  ])('%s %j', (name, payload, wanted) => {
    expect(wantedBy(pilot, asking(name, payload))).toEqual(wanted);
  });
});

describe('what it would move', () => {
  it('is nothing when nothing was found', () => {
    expect(movesOf(pilot, law, none)).toEqual({});
  });

  it('is every date under another version of its calendar, and nothing under a calendar of others', () => {
    expect(movesOf(pilot, law, { ...none, calendar: decreed })).toEqual({
      adopting: adoption(pilot, law, decreed),
    });
    expect(movesOf(pilot, law, { ...none, calendar: genericCalendar })).toEqual({});
  });

  it('is every step under another pack', () => {
    const pack = lawOf('generic-sandbox');
    expect(movesOf(pilot, law, { ...none, pack })).toEqual({
      moving: transition(pilot, law, pack),
    });
  });
});
