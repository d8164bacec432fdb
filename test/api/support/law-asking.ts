/** test: what pack administrators ask of the law desk over HTTP. */
import type { LawDraftView, WhatIfReply } from '../../../contracts/law-desk';
import type { Answered, Asker } from './asker';
import { codeOf } from './asker';
import { inForce, pack } from './next-law';

export const add = (
  asker: Asker,
  law: object,
  kind = 'pack',
  effectiveFrom: string | null = null,
) => asker.post('/api/law-drafts', { kind, text: JSON.stringify(law, null, 2), effectiveFrom });
export const added = async (asker: Asker, law: object = pack()): Promise<LawDraftView> =>
  (await add(asker, law)).body as LawDraftView;
export const ask = async (asker: Asker, id: string): Promise<WhatIfReply> =>
  (await asker.get(`/api/law-drafts/${id}/what-if`)).body as WhatIfReply;
export const propose = async (asker: Asker, id: string, digest?: string): Promise<Answered> =>
  asker.post(`/api/law-drafts/${id}/proposal`, {
    digest: digest ?? (await ask(asker, id)).digest,
    reason: 'Quy định mới về thời hạn',
  });
export async function confirm(asker: Asker, id: string, digest?: string): Promise<Answered> {
  const answered = await asker.post(`/api/law-drafts/${id}/confirmation`, {
    digest: digest ?? (await ask(asker, id)).digest,
  });
  const { kind, ...law } = answered.body as LawDraftView;
  if (answered.status === 200 && kind === 'pack') inForce(law);
  return answered;
}
export const told = ({ status, body }: Answered): readonly unknown[] => [
  status,
  codeOf({ body } as Answered),
];
