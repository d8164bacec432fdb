/** cli: an act of a tale in the shape of a command: checked as a form would check it, its prose put away. */
import { schemas } from '../../api/forms';
import type { Sealed } from '../../api/decision/prose';
import { sealProse } from '../../api/decision/prose';
import type { TextRow } from '../../contracts/reading';
import { prose } from '../../contracts/schema';
import type { Act } from '../../domain/history/act';
import type { Step } from '../../domain/history/tale';
import type { Command } from '../../domain/kernel';

export interface SealedAct {
  readonly command: Command;
  readonly texts: readonly TextRow[];
}

export interface Whose {
  readonly tenant: string;
  readonly pilot: string;
  /** Place of the act in the life. */
  readonly number: number;
}

export const commandIdOf = ({ pilot, number }: Omit<Whose, 'tenant'>): string =>
  `${pilot}:${number}`;

export function sealAct({ act, actor, basedOn, source }: Step, whose: Whose): SealedAct {
  const sealed = sealedPayload(act);
  const { doubt, ...rest } = source;
  const doubted = doubt === undefined ? null : sealProse(prose(), doubt);
  return {
    command: {
      id: commandIdOf(whose),
      name: act.command,
      tenant: whose.tenant,
      pilot: whose.pilot,
      actor,
      payload: sealed.payload,
      basedOn,
      source: doubted === null ? rest : { ...rest, doubt: String(doubted.payload) },
    },
    texts: [...sealed.texts, ...(doubted?.texts ?? [])],
  };
}

function sealedPayload({ command, payload }: Act): Sealed {
  const schema = schemas.get(command);
  if (schema === undefined) throw new Error(`There is no form for ${command}`);
  return sealProse(schema, schema.parse(payload));
}

/** The words behind the references of one life, for its teller. */
export class Words {
  private readonly bodies = new Map<string, string>();

  add(texts: readonly TextRow[]): void {
    for (const { ref, body } of texts) this.bodies.set(ref, body);
  }

  readonly of = (reference: string): string => this.bodies.get(reference) ?? reference;
}
