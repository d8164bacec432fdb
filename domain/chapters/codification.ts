/** domain chapter: what a pilot taught becomes a rule (M40): proposed, drafted, opinions asked, an instrument issued. It ends no pilot. */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { postsUpward } from '../roles';
import { living } from '../stages';
import type { Codification } from '../state/codification';
import { codifiable, codificationKind as kind } from '../state/codification';
import { reopening } from '../state/outcome';
import type { LocalDate } from '../time';

export interface CodificationCommands {
  /** `part`: what of the pilot is meant when it is not the whole. */
  ProposeCodification: { readonly subject: TextRef; readonly part: TextRef | null };
  DraftCodification: {
    readonly matter: string;
    readonly draft: TextRef;
    readonly consult: readonly string[];
  };
  RecordInstrumentIssued: {
    readonly matter: string;
    readonly number: string | null;
    readonly issuer: TextRef;
    readonly issuedOn: LocalDate;
    readonly validFrom: LocalDate | null;
    readonly partial: boolean;
  };
  DropCodification: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  CodificationProposed: CodificationCommands['ProposeCodification'] & { readonly matter: string };
  /** `asked`: the posts whose opinion is asked, found when the draft went out. */
  CodificationDrafted: CodificationCommands['DraftCodification'] & {
    readonly asked: readonly string[];
  };
  CodificationInstrumentIssued: CodificationCommands['RecordInstrumentIssued'];
  CodificationDropped: CodificationCommands['DropCodification'];
}

function draft({
  payload,
  directory,
  receivedAt,
  emit,
}: Context<CodificationCommands['DraftCodification'], Events>) {
  const unknown = payload.consult.find((unit) => directory.unit(unit) === undefined);
  if (unknown !== undefined) return refuse('UNIT_UNKNOWN', { unit: unknown });
  const asked = payload.consult.flatMap((unit) =>
    postsUpward(directory, unit, 'head', receivedAt).map((post) => post.id),
  );
  return [emit('CodificationDrafted', { ...payload, asked: [...new Set(asked)] })];
}

function issue({
  payload,
  matter,
  today,
  reconstructed,
  emit,
}: Context<CodificationCommands['RecordInstrumentIssued'], Events>) {
  if (payload.issuedOn > today)
    return refuse('INSTRUMENT_NOT_ISSUED_YET', { issuedOn: payload.issuedOn });
  const flags = weigh(reconstructed, [
    { when: matter.state === 'proposed', code: 'DRAFT_MISSING', flag: 'DRAFT_NOT_FOUND' },
    { when: payload.number === null, code: 'INSTRUMENT_NUMBER_MISSING', flag: 'NUMBER_NOT_FOUND' },
  ]);
  return isRefusal(flags) ? flags : [emit('CodificationInstrumentIssued', payload, flags)];
}

const dutiesOfCodification = (pilot: Pilot, law: Law): readonly Duty[] =>
  openMattersOf<Codification>(pilot, kind).map(({ id, state, data }): Duty => {
    const drafting = state === 'proposed';
    const rule = drafting ? 'codification.draft' : 'codification.issue';
    return {
      matter: id,
      step: drafting ? 'draftCodification' : 'issueInstrument',
      role: 'legal',
      commands: drafting
        ? ['DraftCodification', 'DropCodification']
        : ['RecordInstrumentIssued', 'DraftCodification', 'DropCodification'],
      openedAt: data.since,
      rule,
      due: dueAfterReceipt(law, data.since, rule),
    };
  });

export const chapter = defineChapter<CodificationCommands, Events>({
  name: 'codification',
  commands: {
    ProposeCodification: {
      by: ['proposer', 'owner', 'legal', 'supervisor', 'head', 'superiorHead', 'monitor'],
      stages: [...codifiable, 'ARCHIVED'],
      decide: ({ pilot, payload, emit }) => [
        ...reopening(pilot),
        emit('CodificationProposed', { ...payload, matter: nextMatterId(pilot, kind) }),
      ],
    },
    DraftCodification: {
      by: ['legal', 'secretary'],
      stages: living,
      matter: { kind, states: ['proposed', 'drafted'] },
      decide: draft,
    },
    RecordInstrumentIssued: {
      by: ['legal', 'clerk', 'head'],
      stages: living,
      matter: { kind, states: ['proposed', 'drafted'] },
      decide: issue,
    },
    DropCodification: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['proposed', 'drafted'] },
      decide: ({ payload, emit }) => [emit('CodificationDropped', payload)],
    },
  },
  events: {
    CodificationProposed: {
      evolve: (pilot, { matter, part }, { at }) =>
        openMatter<Codification>(pilot, matter, kind, 'proposed', at, {
          partial: part !== null,
          since: at,
          unanswered: [],
          instrument: null,
        }),
      tell: ['legal', 'head', 'proposer', 'superiorHead'],
    },
    CodificationDrafted: {
      evolve: (pilot, { matter, asked }, { at }) =>
        changeMatter<Codification>(pilot, matter, 'drafted', { since: at, unanswered: asked }),
      tell: ['head', 'proposer'],
    },
    CodificationInstrumentIssued: {
      evolve: (pilot, { matter, number, issuedOn, partial }, { at }) =>
        closeMatter<Codification>(pilot, matter, 'issued', at, {
          partial,
          instrument: { number, issuedOn },
          unanswered: [],
        }),
      tell: ['proposer', 'owner', 'supervisor', 'head', 'superiorHead'],
    },
    CodificationDropped: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<Codification>(pilot, matter, 'abandoned', at, { unanswered: [] }),
      tell: ['proposer', 'legal'],
    },
  },
  duties: dutiesOfCodification,
  rules: {
    'codification.draft': {
      value: 3,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
    'codification.issue': {
      value: 6,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
  },
});
