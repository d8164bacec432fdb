/** api: GET /api/letters. What they say is for those they went to; operators and auditors see what became of them. */
import type { Letter } from '../../contracts/letters';
import { pageOf, pairIn } from '../cursor';
import { notAuditor } from '../errors';
import { requireOperator } from '../identity/operator';
import type { LetterRow } from '../ports/letters';
import type { Handler } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';

type View = 'mine' | 'undelivered' | 'proofs';

function requireReader(of: View, scene: Scene, person: string): void {
  if (of === 'undelivered') requireOperator(scene, person);
  const { directory, now } = scene;
  const audits = directory
    .holdingsOf(person, now)
    .some(({ post }) => directory.post(post)?.kind === 'auditor');
  if (of === 'proofs' && !audits) throw notAuditor();
}

function letterOf({ place: _, ...row }: LetterRow, of: View, { directory }: Scene): Letter {
  const told = { ...row, name: directory.person(row.person)?.name ?? row.person };
  if (of === 'mine') return told;
  const unsaid = { ...told, subject: null, content: null };
  return of === 'proofs' ? unsaid : { ...unsaid, notices: [] };
}

export const getLetters: Handler<'getLetters'> = async ({ session, query }, world) => {
  const { tenant, person } = session;
  const { of, after, limit } = query;
  const scene = await sceneOf(world, tenant);
  requireReader(of, scene, person);
  const search = { of, person, after: pairIn(after), limit: limit + 1 };
  const found = await world.storage.letters.list(tenant, search);
  const { rows, next } = pageOf(found, limit, ({ place }) => place);
  return { status: 200, body: { letters: rows.map((row) => letterOf(row, of, scene)), next } };
};
