/** What a person may do now, and why the rest is not theirs: the law asked beforehand, with the same answer. */
import { allowedTo } from '../../domain/allowed';
import { commandRules } from '../../domain/book';
import { decide } from '../../domain/decide';
import type { Actor } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { unborn } from '../../domain/pilot';
import { tasksOf } from '../../domain/tasks';
import {
  alive,
  alivePilot,
  head,
  otherSupervisor,
  owner,
  proposer,
  supervisor,
} from './support/alive';
import {
  endingLife,
  examinedLife,
  heardLife,
  notifiedLife,
  reportedLife,
  scoredLife,
  settlingLife,
} from './support/ending';
import type { Life } from './support/life';
import { holderOf, lawOf, directory, local } from './support/life';
import {
  approvedPilot,
  dispatched,
  formingCouncil,
  inAppraisal,
  inConsultation,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  passed,
  referredUp,
  registered,
  rejected,
  returned,
  submitted,
} from './support/routes';
import { runningLife } from './support/running';

const law = lawOf();
const ask = (life: Life, ...posts: readonly string[]) =>
  allowedTo(life.pilot, posts.map(holderOf), life.facts());
const offersOf = (life: Life, post: string, command: string) =>
  ask(life, post).offers.filter((offer) => offer.command === command);
const codeOf = (life: Life, post: string, command: string) =>
  ask(life, post).withheld.find((each) => each.command === command)?.refusal.code;

const F = 'finding-1';
const found = (): Life =>
  alive().does(supervisor, 'OpenFinding', {
    polarity: 'negative',
    severity: 'low',
    description: 'text:w',
  });
const evidenced = (): Life =>
  found()
    .does(supervisor, 'OrderCorrection', { matter: F, order: 'text:o', correctBy: null })
    .does(owner, 'SubmitCorrectionEvidence', { matter: F, evidence: 'text:e' });

describe('offers', () => {
  it('name the matter, the post to act in, and the version that was seen', () => {
    expect(offersOf(evidenced(), otherSupervisor, 'VerifyCorrection')).toEqual([
      {
        command: 'VerifyCorrection',
        matter: F,
        actor: holderOf(otherSupervisor),
        basedOn: { matter: 3 },
      },
    ]);
  });

  it('are made once for each matter that they could act upon, and for none that they could not', () => {
    const life = found().does(supervisor, 'OpenFinding', {
      polarity: 'positive',
      severity: 'low',
      description: 'text:g',
    });
    expect(offersOf(life, supervisor, 'OrderCorrection').map((offer) => offer.matter)).toEqual([F]);
    expect(offersOf(life, supervisor, 'NoteFinding').map((offer) => offer.matter)).toEqual([
      F,
      'finding-2',
    ]);
    expect(offersOf(life, supervisor, 'OpenFinding').map((offer) => offer.matter)).toEqual([null]);
  });

  it('are made in whichever post of the person may', () => {
    const [offer] = ask(found(), owner, supervisor).offers.filter(
      (each) => each.command === 'OrderCorrection',
    );
    expect(offer?.actor.post).toBe(supervisor);
  });

  it('are none for a pilot that does not exist yet, but to propose it', () => {
    const { offers } = allowedTo(unborn('practice', 'p'), [holderOf(proposer)], alive().facts());
    expect(offers.map((offer) => offer.command)).toEqual(['Submit']);
  });

  it('of programs are shown to nobody', () => {
    const programs = [...commandRules]
      .filter(([, rule]) => rule.by.every((role) => role === 'system'))
      .map(([name]) => name);
    const { offers, withheld } = ask(evidenced(), head, owner, supervisor);
    expect(programs).toContain('TakeIntoCare');
    expect([...offers, ...withheld].filter((each) => programs.includes(each.command))).toEqual([]);
  });
});

describe('what is withheld', () => {
  it('says why, as the law would', () => {
    expect(codeOf(evidenced(), owner, 'OpenFinding')).toBe('NOT_YOURS');
    expect(codeOf(evidenced(), supervisor, 'VerifyCorrection')).toBe('SAME_HANDS');
    const grave = alive().does(supervisor, 'OpenFinding', {
      polarity: 'negative',
      severity: 'high',
      description: 'text:w',
    });
    expect(codeOf(grave, supervisor, 'NoteFinding')).toBe('CORRECTION_REQUIRED');
  });

  it('leaves out what the stage does not know', () => {
    const { offers, withheld } = ask(alive({ stage: 'ARCHIVED' }), head);
    expect([...offers, ...withheld].map((each) => each.command)).not.toContain('OpenFinding');
  });
});

describe('the law and the offer agree', () => {
  const lives: readonly Life[] = [
    alive(),
    found(),
    evidenced(),
    alive({ stage: 'LAPSED' }),
    alive({ stage: 'ENDING' }),
    alive({ stage: 'INTAKE', stageSince: local('2026-02-27 09:00') }),
  ];
  const everybody: readonly Actor[] = directory.data.holdings.map(({ person, post }) => ({
    person,
    post,
  }));
  /** Pilots that came where they are by the law's own commands. */
  const wholeLives = (): readonly Life[] => [
    ...[
      submitted,
      registered,
      inConsultation,
      inReview,
      passed,
      inUrgency,
      formingCouncil,
      inAppraisal,
      inOverrideWindow,
    ].map((to) => to()),
    ...[dispatched, referredUp, onNormTrack, returned, rejected, approvedPilot, runningLife].map(
      (to) => to(),
    ),
    runningLife().until('2026-05-20 12:00'),
    ...[
      endingLife,
      reportedLife,
      scoredLife,
      heardLife,
      settlingLife,
      examinedLife,
      notifiedLife,
    ].map((to) => to()),
    evidenced().does(head, 'AnnounceHandover', { charge: 'owner', reason: 'text:r' }),
    alive().does(head, 'AskOpinion', { unit: 'an-binh.justice', question: 'text:q', about: null }),
  ];
  /** The head answers for the examination's clock, also while it is the clerk's turn. */
  const answersForOthers = ['SUBMITTED main/decideProposal'];
  /** What the guard says before it looks into a payload. */
  const guards = [
    'WRONG_STAGE',
    'NO_SUCH_MATTER',
    'WRONG_STATE',
    'NOT_YOURS',
    'PROPOSER_BARRED',
    'INTERESTED_BARRED',
    'VERSION_REQUIRED',
    'STALE',
  ];

  it('what is withheld is refused with the same code', () => {
    for (const life of lives) {
      for (const actor of [holderOf(head), holderOf(owner), holderOf(supervisor)]) {
        for (const { command, matter, refusal } of allowedTo(life.pilot, [actor], life.facts())
          .withheld) {
          const payload = matter === null ? {} : { matter };
          const basedOn = {
            dossier: life.pilot.proposal.version,
            matter: matter === null ? 0 : (life.pilot.matters[matter]?.version ?? 0),
          };
          const given = {
            id: 'c',
            name: command,
            tenant: 'practice',
            pilot: life.pilot.id,
            actor,
            payload,
            basedOn,
          };
          expect([command, decide(life.pilot, given, life.facts())]).toEqual([command, refusal]);
        }
      }
    }
  });

  it('[M98] whoever proposed is offered no act from which the proposer is barred', () => {
    const barred = [...commandRules]
      .filter(([, rule]) => rule.bars?.includes('proposer'))
      .map(([name]) => name);
    for (const life of lives) {
      const asHead: Pilot = {
        ...life.pilot,
        proposal: {
          ...life.pilot.proposal,
          proposer: { ...life.pilot.proposal.proposer, person: holderOf(head).person },
        },
      };
      const { offers } = allowedTo(asHead, [holderOf(head)], life.facts());
      expect(
        offers.map((offer) => offer.command).filter((command) => barred.includes(command)),
      ).toEqual([]);
    }
  });

  it('[M52] every task is offered to whoever is accountable for it', () => {
    const unoffered: string[] = [];
    for (const life of wholeLives()) {
      for (const task of tasksOf(life.pilot, law, directory, life.now)) {
        const holder = everybody.find((actor) => actor.post === task.post);
        const { offers, withheld } = allowedTo(
          life.pilot,
          holder === undefined ? [] : [holder],
          life.facts(),
        );
        const refusals = withheld
          .filter((each) => task.commands.includes(each.command))
          .map((each) => each.refusal.code);
        const mine = offers.filter((offer) => task.commands.includes(offer.command));
        if (mine.length === 0 && !refusals.some((code) => !guards.includes(code)))
          unoffered.push(
            `${life.pilot.stage} ${task.id} of ${task.post ?? 'nobody'}: ${refusals.join()}`,
          );
      }
    }
    expect(
      unoffered.filter((each) => !answersForOthers.some((known) => each.startsWith(known))),
    ).toEqual([]);
  });

  it('nobody is offered anything in a post that is not theirs', () => {
    const borrowed = { person: holderOf(owner).person, post: head };
    const { offers } = allowedTo(alivePilot(), [borrowed], alive().facts());
    expect(
      offers.filter(
        (offer) =>
          !commandRules
            .get(offer.command)
            ?.by.some((role) => ['anyCadre', 'proposer', 'respondent'].includes(role)),
      ),
    ).toEqual([]);
  });
});
