/** web: which guide is whose: by the kinds of posts that one holds. */
import type { Persona } from '../../../contracts/http';
import type { DirectoryActs } from '../../../domain/directory/acts';

export const guides = [
  'proposer',
  'clerk',
  'examiner',
  'head',
  'member',
  'party',
  'supervisor',
  'personnel',
  'archivist',
  'oversight',
  'monitor',
  'auditor',
  'operator',
  'administrator',
] as const;
export type Guide = (typeof guides)[number];
type Kind = DirectoryActs['AddPost']['kind'];

/** Every kind of post has its guides. */
const ofKind: Readonly<Record<Kind, readonly Guide[]>> = {
  head: ['head', 'member'],
  deputy: ['member', 'head'],
  clerk: ['clerk'],
  secretary: ['examiner'],
  legal: ['examiner', 'member'],
  partyCommittee: ['party'],
  finance: ['member'],
  supervisor: ['supervisor'],
  personnel: ['personnel'],
  emulation: ['personnel'],
  archivist: ['archivist'],
  cadre: ['proposer'],
  expert: ['member'],
  monitor: ['monitor'],
  front: ['oversight'],
  electedBody: ['oversight'],
  auditor: ['auditor'],
  packAdmin: ['administrator'],
  directoryAdmin: ['administrator'],
  operator: ['operator'],
};

const isKind = (kind: string): kind is Kind => Object.hasOwn(ofKind, kind);

/** The first is the main one; anybody may propose. */
export function guidesOf({ posts }: Pick<Persona, 'posts'>): readonly Guide[] {
  const own = posts.flatMap(({ kind }) => (isKind(kind) ? ofKind[kind] : []));
  return [...new Set<Guide>([...own, 'proposer'])];
}

export const isGuide = (text: string): text is Guide => guides.some((guide) => guide === text);
