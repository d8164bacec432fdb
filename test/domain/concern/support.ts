/** test: one concern in the hands of its pure law: who does what, at which time, and what came of it. */
import { lawInForce } from '../../../domain/book';
import { calendars } from '../../../domain/calendar';
import type { Concern } from '../../../domain/concern/concern';
import { unraised } from '../../../domain/concern/concern';
import { speaker } from '../../../domain/concern/commands';
import type { ConcernFacts } from '../../../domain/concern/decide';
import { decideConcern } from '../../../domain/concern/decide';
import { concernRang, nextConcernRing } from '../../../domain/concern/duties';
import { evolveConcern } from '../../../domain/concern/evolve';
import type { DirectoryData } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import type { PilotEvent } from '../../../domain/kernel';
import { packs } from '../../../domain/law/packs';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { holderOf, local } from '../support/life';

const pack = packs.find(({ id }) => id === 'vn-decree-73');
const calendar = calendars.find(({ id }) => id === pack?.calendar);
if (pack === undefined || calendar === undefined) throw new Error('no pack');
export const law = lawInForce(pack, 'hash', calendar);

/** `speaker`: by the code. */
export type Who = string;
export const byCode = 'speaker';
export const inspector = 'an-binh:supervisor-1';
export const second = 'an-binh:supervisor-2';
export const auditor = 'government:auditor';

export const facts = {
  raise: {
    unit: 'hoa-lac',
    pilot: null,
    about: ['hoa-lac:head'],
    topic: 'wrongdoing',
    facts: 't:facts',
    named: true,
  },
  class: { class: 'breach', urgent: false, reasons: 't:why' },
  assign: { post: inspector, reason: 't:why' },
} as const;

export class Talk {
  concern: Concern = unraised('practice', 'c-1');
  readonly events: PilotEvent[] = [];
  now = local('2026-03-02 09:00');
  involved: readonly string[] = [];
  data: DirectoryData = practiceDirectory;

  facts(): ConcernFacts {
    return {
      law,
      now: this.now,
      receivedAt: this.now,
      directory: directoryOf(this.data),
      involved: this.involved,
      pin: { pack: 'vn-decree-73@1', packHash: 'hash', calendar: 'vn@1' },
    };
  }

  private decided(who: Who, name: string, payload: object, seen: number | null) {
    const actor = who === byCode ? speaker : holderOf(who);
    const basedOn = seen === null ? {} : { basedOn: { matter: seen } };
    return decideConcern(this.concern, { id: 'x', name, actor, payload, ...basedOn }, this.facts());
  }

  does(who: Who, name: string, payload: object = {}): this {
    const decision = this.decided(who, name, payload, this.concern.version);
    if (decision.refused) throw new Error(`${name}: ${decision.code}`);
    this.events.push(...decision.events);
    this.concern = decision.concern;
    return this;
  }

  /** The code of the refusal; null: it would be accepted. `seen`: null says no version. */
  tries(who: Who, name: string, payload: object = {}, seen: number | null = this.concern.version) {
    const decision = this.decided(who, name, payload, seen);
    return decision.refused ? decision.code : null;
  }

  until(time: string): readonly PilotEvent[] {
    const rang: PilotEvent[] = [];
    this.now = local(time);
    for (;;) {
      const ring = nextConcernRing(this.concern, law);
      if (ring === null || ring.rung.at > this.now) return rang;
      const event = concernRang(ring, this.now);
      rang.push(event);
      this.events.push(event);
      this.concern = evolveConcern(this.concern, event);
    }
  }
}

export const raised = (change: object = {}): Talk =>
  new Talk().does(byCode, 'RaiseConcern', { ...facts.raise, ...change });
export const acknowledged = (change: object = {}): Talk =>
  raised(change).does(inspector, 'AcknowledgeConcern');
export const classified = (change: object = {}): Talk =>
  acknowledged(change).does(inspector, 'ClassifyConcern', facts.class);
export const inHand = (change: object = {}): Talk =>
  classified(change).does(second, 'AssignConcern', facts.assign);
export const concluded = (change: object = {}): Talk =>
  inHand(change).does(inspector, 'ConcludeConcern', {
    result: 'partly',
    reasons: 't:r',
    told: 't:t',
  });
export const closed = (change: object = {}): Talk =>
  concluded(change).does(inspector, 'CloseConcern', { reason: 't:r' });
export const asked = (): Talk => inHand().does(inspector, 'RequestOpening', { reason: 't:need' });
