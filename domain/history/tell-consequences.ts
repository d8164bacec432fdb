/** domain: what follows from a pilot, told at any time from its decision on: judgement, award, replication, law. */
import { openMattersOf } from '../matters';
import type { Teller } from './act';
import { filled, notTold, once, told } from './act';
import { hasPart } from './bodies';
import { conclusion, needed, towardAssessment } from './fill';
import { numberIn, silent, study } from './tell-any';

/** The authority judges; what anybody else finds is a study. */
export const assessed: Teller = (telling) => {
  if (!hasPart(telling.event.by, telling.file) || telling.pilot.outcome.value !== null) return study(telling);
  if (telling.done > 0) return null;
  return towardAssessment(telling) ?? told('Conclude', 'head', conclusion(telling), notTold('meeting', 'damage'));
};

export const commended: Teller = once((telling) => {
  const { event, pilot } = telling;
  const open = openMattersOf(pilot, 'commendation')[0];
  if (open === undefined) {
    const nomination = { nominee: 'collective', person: null, unit: null, name: event.subject ?? telling.file.title.original.slice(0, 300), merit: event.summary, reasons: silent };
    return filled('Nominate', 'supervisor', nomination, needed);
  }
  if (open.state === 'nominated') return filled('CheckNomination', 'personnel', { matter: open.id, eligible: true, remarks: silent }, needed);
  return told('Award', 'emulation', { matter: open.id, form: 'other', number: numberIn(telling), citation: event.summary }, notTold('form'));
});

/** The site as told; whether the registry knows it or not. */
export const replicated: Teller = once((telling) => {
  const { event, pilot } = telling;
  const site = (event.subject ?? event.by).slice(0, 300);
  const open = openMattersOf(pilot, 'replication').find(({ id, state }) => state === 'proposed' && !telling.before.has(id));
  if (open === undefined) return filled('ProposeReplication', 'head', { siteUnit: null, site, reasons: event.summary }, needed);
  return told('SiteAgrees', 'head', { matter: open.id, carrier: null, interestsDeclared: true, interested: [], note: event.summary }, notTold('interestsDeclared'));
});

/** Made law in whole or in part; the pilot does not end by it. */
export const codified: Teller = once((telling) => {
  const { event, pilot, today } = telling;
  const open = openMattersOf(pilot, 'codification')[0];
  const part = event.subject ?? (event.partial === true ? event.summary : null);
  if (open === undefined) return filled('ProposeCodification', 'head', { subject: event.summary, part }, needed);
  const payload = { matter: open.id, number: numberIn(telling), issuer: event.by, issuedOn: today, validFrom: null, partial: part !== null };
  return told('RecordInstrumentIssued', 'legal', payload, notTold('validFrom'));
});
