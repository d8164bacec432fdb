/** test: a pilot that was approved through the api, act by act, by the people who do such things. */
import { approvedPilot } from '../../domain/support/routes';
import type { Life } from '../../domain/support/life';
import type { Asker } from './asker';
import type { House } from './house';
import { act, draft } from './proposal';

export class People {
  private readonly known = new Map<string, Asker>();
  constructor(private readonly house: House) {}

  async as(post: string): Promise<Asker> {
    const known = this.known.get(post) ?? (await this.house.as(post));
    this.known.set(post, known);
    return known;
  }

  /** An act that must be accepted. */
  async does(
    post: string,
    pilot: string,
    name: string,
    payload: object,
    basedOn: object = {},
  ): Promise<void> {
    const answered = await act(await this.as(post), pilot, name, payload, { post, basedOn });
    if (answered.status !== 200)
      throw new Error(`${name} by ${post}: ${answered.status} ${JSON.stringify(answered.body)}`);
  }
}

/** What the acts are based on was counted in a life of their own; the versions are the same here. */
export async function approved(people: People, life: Life = approvedPilot()): Promise<string> {
  const [first] = life.acts;
  const pilot = await draft(await people.as(first?.post ?? ''));
  for (const { post, name, payload, basedOn } of life.acts)
    await people.does(post, pilot, name, payload, basedOn);
  return pilot;
}
