/** domain chapter: a proposal is linked to the bottlenecks of the register that it means to open, with the gap in the rules behind each (Conclusion 14 §2.2; M3-M5). */
import type { Context, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { matterOf, nextMatterId } from '../matters';
import { living } from '../stages';
import type { BottleneckLink } from '../state/bottleneck';
import { bottleneckKind as kind, citationsNeeded, linksOf } from '../state/bottleneck';
import { note } from '../state/noted';
import { settle } from '../state/settled';

export interface BottleneckCommands {
  LinkBottleneck: BottleneckLink & { readonly description: TextRef };
  UnlinkBottleneck: { readonly matter: string; readonly reason: TextRef };
  /** The obstacle is gone: by a rule, or by the way in which the pilot works. */
  ReportBottleneckOpened: {
    readonly matter: string;
    readonly number: string | null;
    readonly explanation: TextRef;
  };
}

interface Events {
  BottleneckLinked: BottleneckCommands['LinkBottleneck'] & { readonly matter: string };
  BottleneckUnlinked: BottleneckCommands['UnlinkBottleneck'];
  BottleneckOpened: BottleneckCommands['ReportBottleneckOpened'];
}

function link({ pilot, payload, emit }: Context<BottleneckCommands['LinkBottleneck'], Events>) {
  const { code, gap, instruments } = payload;
  const same = linksOf(pilot).find(({ data }) => data.code === code);
  if (same !== undefined) return refuse('BOTTLENECK_LINKED_ALREADY', { matter: same.id });
  const needed = citationsNeeded[gap];
  if (new Set(instruments).size < needed)
    return refuse('GAP_NEEDS_INSTRUMENTS', { gap, needed, cited: new Set(instruments).size });
  return [emit('BottleneckLinked', { ...payload, matter: nextMatterId(pilot, kind) })];
}

export const chapter = defineChapter<BottleneckCommands, Events>({
  name: 'bottleneck',
  commands: {
    LinkBottleneck: {
      by: ['proposer', 'secretary', 'legal', 'supervisor', 'head', 'superiorHead'],
      stages: living,
      decide: link,
    },
    UnlinkBottleneck: {
      by: ['secretary', 'head'],
      stages: living,
      matter: { kind, states: ['linked'] },
      decide: ({ payload, emit }) => [emit('BottleneckUnlinked', payload)],
    },
    ReportBottleneckOpened: {
      by: ['legal', 'head', 'superiorHead'],
      stages: living,
      bars: ['proposer', 'interested'],
      matter: { kind, states: ['linked'] },
      decide: ({ payload, emit }) => [emit('BottleneckOpened', payload)],
    },
  },
  events: {
    BottleneckLinked: {
      evolve: (pilot, { matter, code, field, gap, instruments }, { at }) =>
        note(pilot, matter, kind, 'linked', at, { code, field, gap, instruments }),
      tell: ['head', 'legal'],
    },
    BottleneckUnlinked: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'unlinked', at),
      tell: ['proposer', 'head'],
    },
    BottleneckOpened: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'opened', at, matterOf<BottleneckLink>(pilot, matter).data),
      tell: ['proposer', 'owner', 'superiorHead'],
    },
  },
});
