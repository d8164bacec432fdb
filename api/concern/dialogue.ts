/** api: what was said in a concern, made readable for the two sides of it. */
import type { ConcernWhole } from '../../contracts/concern-reading';
import type { World } from '../route';

export async function dialogueOf(
  { storage, vault }: World,
  tenant: string,
  { id, state }: ConcernWhole,
) {
  const hidden = await storage.concerns.texts(tenant, id);
  return state.dialogue.map(({ text, ...said }) => {
    const body = hidden.get(text);
    return { ...said, text: body === undefined ? '' : vault.show({ tenant, concern: id }, body) };
  });
}
