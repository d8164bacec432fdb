/** domain chapter: a pilot is tried at another site, as fast as possible (M39): the site agrees, and its own pilot opens with lineage. */
import { isSameUnit } from '../directory/unit-now';
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import { carries } from '../roles';
import { closedAfterRun, started, underOutcomeReview } from '../stages';
import { notRun } from '../state/has-run';
import type { Minted } from '../state/lineage';
import { mint, withChild } from '../state/lineage';
import { reopening } from '../state/outcome';
import type { Plan } from '../state/proposal';
import type { Instant } from '../time';

export interface ReplicationCommands {
  /** A unit of the directory, or a site told in words when it has none. */
  ProposeReplication: {
    readonly siteUnit: string | null;
    readonly site: TextRef | null;
    readonly reasons: TextRef;
  };
  /** `carrier`: the post at the site that will propose; the site's head when null. */
  SiteAgrees: {
    readonly matter: string;
    readonly carrier: string | null;
    readonly interestsDeclared: boolean;
    /** Persons at the site with an interest, by id. */
    readonly interested: readonly string[];
    readonly note: TextRef | null;
  };
  SiteDeclines: { readonly matter: string; readonly reasons: TextRef };
  RecordReplicationOpened: { readonly child: string };
}

interface Events {
  ReplicationProposed: ReplicationCommands['ProposeReplication'] & { readonly matter: string };
  /** The outbox opens the child from `minted`; nothing of the parent's approval is in it. */
  ReplicationAgreed: {
    readonly matter: string;
    readonly child: string;
    readonly note: TextRef | null;
    readonly minted: Minted;
  };
  ReplicationDeclined: { readonly matter: string; readonly reasons: TextRef };
  ReplicationOpened: { readonly matter: string; readonly child: string };
}

interface Replication {
  /** Present when the site is a unit of the directory: its head answers. */
  readonly siteUnit?: string;
  readonly site: TextRef | null;
  readonly since: Instant;
  readonly child: string | null;
}

const kind = 'replication';
const stages = [...started, ...underOutcomeReview, ...closedAfterRun] as const;
const dataOf = (matter: Matter): Replication => matter.data as Replication;

function propose({
  pilot,
  payload,
  directory,
  emit,
}: Context<ReplicationCommands['ProposeReplication'], Events>) {
  const { siteUnit, site } = payload;
  if ((siteUnit === null) === (site === null)) return refuse('SITE_NEEDED');
  if (siteUnit !== null && directory.unit(siteUnit) === undefined)
    return refuse('SITE_UNKNOWN', { unit: siteUnit });
  if (siteUnit === pilot.unit) return refuse('SITE_IS_HERE');
  const same = openMattersOf<Replication>(pilot, kind).find(
    (matter) => siteUnit !== null && matter.data.siteUnit === siteUnit,
  );
  if (same !== undefined) return refuse('SITE_ALREADY_ASKED', { matter: same.id });
  const flags = pilot.outcome.value === null ? ['BEFORE_FINAL_REVIEW'] : [];
  return [
    ...reopening(pilot),
    emit('ReplicationProposed', { ...payload, matter: nextMatterId(pilot, kind) }, flags),
  ];
}

/** The site's own head answers; only for a site outside the directory does our head write down what it answered. */
function siteAnswers({
  pilot,
  matter,
  actor,
  directory,
  receivedAt,
}: Pick<
  Context<unknown, Events>,
  'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'
>): Refusal | null {
  if (dataOf(matter).siteUnit === undefined) return null;
  return carries('siteHead', actor, pilot, directory, receivedAt, matter)
    ? null
    : refuse('SITE_ANSWERS_ITSELF');
}

/** The plan is the parent's; where, and from what baseline, is the site's own. */
const planFor = (plan: Plan, site: TextRef | null): Plan => ({
  ...plan,
  sites: site === null ? [] : [site],
  indicators: plan.indicators.map((indicator) => ({ ...indicator, baseline: null })),
});

type Agreement = Context<ReplicationCommands['SiteAgrees'], Events>;

function agree({ pilot, payload, matter, actor, directory, receivedAt, emit }: Agreement) {
  const { siteUnit, site } = dataOf(matter);
  const { carrier, note, interestsDeclared, interested } = payload;
  if (!interestsDeclared) return refuse('INTERESTS_NOT_DECLARED');
  const post = carrier ?? actor.post ?? '';
  const holder = directory.holders(post, receivedAt)[0];
  const unit = siteUnit ?? pilot.unit;
  const isThere =
    carrier === null || isSameUnit(directory, directory.post(post)?.unit, unit, receivedAt);
  if (holder === undefined || !isThere) return refuse('CARRIER_NOT_AT_SITE', { post });
  const minted = mint(pilot, 'r', {
    title: pilot.proposal.title,
    plan: planFor(pilot.proposal.plan, site),
    addressee: unit,
    interestsDeclared,
    interested,
    withinDuties: true,
    parent: pilot.id,
    predecessor: null,
    minted: { person: holder.person, post },
  });
  const flags = siteUnit === undefined ? ['SITE_OUTSIDE_DIRECTORY'] : [];
  return [
    emit('ReplicationAgreed', { matter: matter.id, child: minted.pilot, note, minted }, flags),
  ];
}

const dutiesOfReplication = (pilot: Pilot, law: Law): readonly Duty[] =>
  openMattersOf<Replication>(pilot, kind).map(({ id, state, data }): Duty => {
    const about = { matter: id, openedAt: data.since };
    if (state === 'siteAgreed') {
      const due = dueAfterReceipt(law, data.since, 'replication.open');
      return {
        ...about,
        step: 'openReplica',
        role: 'operator',
        commands: ['RecordReplicationOpened'],
        rule: 'replication.open',
        due,
      };
    }
    const role = data.siteUnit === undefined ? 'head' : 'siteHead';
    const due = dueAfterReceipt(law, data.since, 'replication.agree');
    return {
      ...about,
      step: 'answerReplication',
      role,
      commands: ['SiteAgrees', 'SiteDeclines'],
      rule: 'replication.agree',
      due,
    };
  });

export const chapter = defineChapter<ReplicationCommands, Events>({
  name: 'replication',
  commands: {
    ProposeReplication: {
      by: ['proposer', 'owner', 'supervisor', 'head', 'superiorHead', 'monitor'],
      stages: [...stages, 'ARCHIVED'],
      offered: notRun,
      decide: propose,
    },
    SiteAgrees: {
      by: ['siteHead', 'head'],
      stages,
      matter: { kind, states: ['proposed'] },
      offered: siteAnswers,
      decide: agree,
    },
    SiteDeclines: {
      by: ['siteHead', 'head'],
      stages,
      matter: { kind, states: ['proposed'] },
      offered: siteAnswers,
      decide: ({ payload, emit }) => [emit('ReplicationDeclined', payload)],
    },
    RecordReplicationOpened: {
      by: ['system'],
      stages: [...stages, 'ARCHIVED'],
      decide({ pilot, payload: { child }, emit }) {
        const asked = openMattersOf<Replication>(pilot, kind).find(
          ({ data }) => data.child === child,
        );
        return asked === undefined
          ? refuse('NOT_A_CHILD', { child })
          : [emit('ReplicationOpened', { matter: asked.id, child })];
      },
    },
  },
  events: {
    ReplicationProposed: {
      evolve: (pilot, { matter, siteUnit, site }, { at }) =>
        openMatter<Replication>(pilot, matter, kind, 'proposed', at, {
          ...(siteUnit === null ? {} : { siteUnit }),
          site,
          since: at,
          child: null,
        }),
      tell: ['siteHead', 'head', 'proposer', 'superiorHead'],
    },
    ReplicationAgreed: {
      evolve(pilot, { matter, child }, { at }) {
        const agreed = { child, since: at };
        // What is told from sources opened long ago: nothing is left to wait for.
        return isReconstructing(pilot)
          ? closeMatter<Replication>(withChild(pilot, child), matter, 'replicated', at, agreed)
          : changeMatter<Replication>(withChild(pilot, child), matter, 'siteAgreed', agreed);
      },
      tell: ['proposer', 'owner', 'head', 'supervisor'],
    },
    ReplicationDeclined: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<Replication>(pilot, matter, 'siteDeclined', at),
      tell: ['proposer', 'owner', 'head', 'superiorHead'],
    },
    ReplicationOpened: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<Replication>(pilot, matter, 'replicated', at),
      tell: ['siteHead', 'proposer', 'head'],
    },
  },
  duties: dutiesOfReplication,
  rules: {
    'replication.agree': {
      value: 20,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
    'replication.open': {
      value: 1,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
  },
});
