/** domain: what follows from a pilot, told at any time from its decision on: judgement, award, replication, law. */
import { openMattersOf } from '../matters';
import type { Teller } from './act';
import { after, filled, notTold, once, sourceSilent, told } from './act';
import { isAuthority } from './bodies';
import { conclusion, towardAssessment } from './toward-outcome';
import { towardHavingRun } from './toward-run';
import { study } from './tell-any';
import { partIn } from './tell-requests';
import { isPartial } from './tell-term';
import { line, numberIn } from './words';

/** The authority judges the whole, once; what anybody else finds, or of a part, is a study. */
export const assessed: Teller = (telling) => {
  const { event, file, pilot } = telling;
  if (!isAuthority(event.by, file) || isPartial(telling) || pilot.outcome.value !== null)
    return study(telling);
  if (telling.done > 0) return null;
  return (
    towardAssessment(telling) ??
    told('Conclude', 'head', conclusion(telling), notTold('meeting', 'damage'))
  );
};

export const commended: Teller = once((telling) => {
  const { event, pilot, file } = telling;
  const open = openMattersOf(pilot, 'commendation')[0];
  if (open === undefined) {
    return filled('Nominate', 'supervisor', {
      nominee: 'collective',
      person: null,
      unit: null,
      name: line(event.subject ?? file.title.original),
      merit: event.summary,
      reasons: sourceSilent,
    });
  }
  if (open.state === 'nominated')
    return filled('CheckNomination', 'personnel', {
      matter: open.id,
      eligible: true,
      remarks: sourceSilent,
    });
  return told(
    'Award',
    'emulation',
    { matter: open.id, form: 'other', number: numberIn(telling), citation: event.summary },
    notTold('form'),
  );
});

/** The site as told; whether the registry knows it or not. */
export const replicated: Teller = after(
  towardHavingRun,
  once((telling) => {
    const { event, pilot, before } = telling;
    const open = openMattersOf(pilot, 'replication').find(
      ({ id, state }) => state === 'proposed' && !before.has(id),
    );
    if (open === undefined)
      return filled('ProposeReplication', 'head', {
        siteUnit: null,
        site: line(event.subject ?? event.by),
        reasons: event.summary,
      });
    return told(
      'SiteAgrees',
      'head',
      {
        matter: open.id,
        carrier: null,
        interestsDeclared: true,
        interested: [],
        note: event.summary,
      },
      notTold('interestsDeclared'),
    );
  }),
);

/** Made law in whole or in part; the pilot does not end by it. */
export const codified: Teller = once((telling) => {
  const { event, pilot, today } = telling;
  const open = openMattersOf(pilot, 'codification')[0];
  const part = partIn(telling);
  if (open === undefined)
    return filled('ProposeCodification', 'head', { subject: event.summary, part });
  return told(
    'RecordInstrumentIssued',
    'legal',
    {
      matter: open.id,
      number: numberIn(telling),
      issuer: line(event.by),
      issuedOn: today,
      validFrom: null,
      partial: part !== null,
    },
    notTold('validFrom'),
  );
});
