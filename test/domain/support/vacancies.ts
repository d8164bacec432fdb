/** test: proceedings whose judge can be kept away, so that nobody is left for a duty. */
import type { Pilot } from '../../../domain/pilot';
import { alive, head, proposer, supervisor } from './alive';
import { headPerson, upheld } from './apart';
import { changed } from './gates';
import type { Life } from './life';
import { holderOf } from './life';

const proposerPerson = holderOf(proposer).person;

/** From here on these persons have decided this pilot, and judge nobody in it. */
export const decidedBy = (life: Life, ...persons: readonly string[]): Life =>
  changed(life, (pilot: Pilot) => ({
    ...pilot,
    approval: { ...pilot.approval, deciders: [...pilot.approval.deciders, ...persons] },
  }));

export const asked = () =>
  alive().does(supervisor, 'RequestProtection', {
    person: proposerPerson,
    protectedAs: 'proposer',
    threat: 'text:t',
    wished: null,
  });
export const adverse = () =>
  alive()
    .does('an-binh:personnel', 'RecordAdverseEvent', {
      ...{ target: 'proposer', person: proposerPerson, sort: 'transfer', actingUnit: 'hoa-lac' },
      ...{ effectiveOn: '2026-03-01', facts: 'text:f' },
    })
    .does(head, 'ExplainAdverseEvent', { matter: 'retaliation-1', explanation: 'text:e' });
export const failing = () =>
  alive()
    .does(supervisor, 'RemindInWriting', {
      ...{ person: headPerson, failing: 'noDecision', duty: 'text:d', number: '3/CV' },
    })
    .until('2026-03-12 09:00')
    .does(supervisor, 'OpenNonPerformance', { matter: 'nonPerformance-1', grounds: 'text:g' })
    .does(head, 'ExplainNonPerformance', { matter: 'nonPerformance-1', explanation: 'text:e' });
export const liable = () =>
  upheld().does(head, 'ReplyToLiabilityNote', {
    matter: 'superiorLiability-1',
    ...{ prevention: 'text:p', knewOfIt: false, reply: 'text:r' },
  });
