/** test: the doors of one command that must stay shut: role, stage, matter, separation, version. Each is a test of its own. */
import type { z } from 'zod';
import { chapterOfCommand } from '../../../domain/book';
import type { Pilot } from '../../../domain/pilot';
import type { Stage } from '../../../domain/stages';
import type { Life } from './life';
import { holderOf } from './life';

export interface Gates {
  readonly command: string;
  /** A post from which it is accepted. */
  readonly post: string;
  readonly payload: object;
  readonly wrongPosts: readonly string[];
  readonly wrongStages: readonly Stage[];
  /** The proposer and interested persons are kept out whatever their posts. */
  readonly separated?: boolean;
  readonly basedOn?: 'dossier' | 'matter';
  /** A state of the matter in which it is refused. */
  readonly wrongState?: string;
}

const with_ = (life: Life, change: (pilot: Pilot) => Pilot): Life => {
  life.pilot = change(life.pilot);
  return life;
};

const asProposer =
  (person: string) =>
  (pilot: Pilot): Pilot => ({
    ...pilot,
    proposal: { ...pilot.proposal, proposer: { ...pilot.proposal.proposer, person } },
  });

const asInterested =
  (person: string) =>
  (pilot: Pilot): Pilot => ({
    ...pilot,
    proposal: { ...pilot.proposal, interested: [person] },
  });

const inState =
  (id: string, state: string) =>
  (pilot: Pilot): Pilot => {
    const matter = pilot.matters[id];
    return matter === undefined
      ? pilot
      : { ...pilot, matters: { ...pilot.matters, [id]: { ...matter, state } } };
  };

/** Of its chapter alone: to load all forms takes longer than most files of tests. */
async function schemaOf(command: string): Promise<z.ZodType | undefined> {
  const chapter = chapterOfCommand.get(command) ?? '';
  const { schemas } = (await import(`../../../contracts/commands/${chapter}`)) as {
    readonly schemas: Readonly<Record<string, z.ZodType>>;
  };
  return schemas[command];
}

export function gates(life: () => Life, gate: Gates): void {
  const { command, post, payload } = gate;
  const codeOf = (each: Life, from = post, given = payload, more = {}) =>
    each.tries(from, command, given, more)?.code ?? null;

  describe(`${command}: the doors`, () => {
    test('open to the right post', () => expect(codeOf(life())).toBeNull());
    test('its payload fits the form, and nothing more does', async () => {
      const schema = await schemaOf(command);
      expect(schema?.safeParse(payload).error).toBeUndefined();
      expect(schema?.safeParse({ ...payload, more: true }).success).toBe(false);
    });
    for (const wrong of gate.wrongPosts)
      test(`shut to ${wrong}`, () => expect(codeOf(life(), wrong)).toBe('NOT_YOURS'));
    for (const stage of gate.wrongStages)
      test(`shut at ${stage}`, () =>
        expect(codeOf(with_(life(), (pilot) => ({ ...pilot, stage })))).toBe('WRONG_STAGE'));
    if (gate.separated === true) {
      test('shut to the proposer in any post', () =>
        expect(codeOf(with_(life(), asProposer(holderOf(post).person)))).toBe('PROPOSER_BARRED'));
      test('shut to a person with an interest', () =>
        expect(codeOf(with_(life(), asInterested(holderOf(post).person)))).toBe(
          'INTERESTED_BARRED',
        ));
    }
    if (gate.basedOn !== undefined) {
      const basedOn = gate.basedOn;
      test('refused on a text that has changed', () =>
        expect(codeOf(life(), post, payload, { basedOn: { [basedOn]: 99 } })).toBe('STALE'));
      test('refused when nobody says what it is based on', () =>
        expect(codeOf(life(), post, payload, { basedOn: {} })).toBe('VERSION_REQUIRED'));
    }
    const id = (payload as { matter?: string }).matter;
    if (id !== undefined && gate.wrongState !== undefined) {
      const state = gate.wrongState;
      test(`refused while the matter is ${state}`, () =>
        expect(codeOf(with_(life(), inState(id, state)))).toBe('WRONG_STATE'));
      test('refused for a matter that is not there', () =>
        expect(codeOf(life(), post, { ...payload, matter: 'nothing-9' })).toBe('NO_SUCH_MATTER'));
    }
  });
}

/** The pilot after a change by hand. */
export const changed = with_;
