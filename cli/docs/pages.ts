/** cli/docs: the pages that are made from the law and the tree, and the text that each ought to have. */
import { packs } from '../../domain/law/packs';
import { glossaryPage } from './glossary-page';
import { lifecyclePage } from './lifecycle-page';
import { fenced, withSection } from './markdown';
import type { Observed } from './observed';
import { rolesPage } from './roles-page';
import type { Cruised } from './room-graph';
import { roomGraph } from './room-graph';
import { mechanismsPage } from './mechanisms-page';
import { packNamed } from './rule-words';
import { rulesPage } from './rules-page';

export interface Material {
  readonly observed: Observed;
  readonly cruised: Cruised;
  /** Test files by the mechanism that they name. */
  readonly proofs: ReadonlyMap<number, readonly string[]>;
}

export interface Page {
  readonly path: string;
  /** `present` is the text that the page has now; empty when there is none. */
  text(material: Material, present: string): string;
}

export const generatedPages: readonly Page[] = [
  {
    path: 'docs/lifecycle.md',
    text: ({ observed }) => lifecyclePage(observed, packNamed('vn-decree-73')),
  },
  { path: 'docs/glossary.md', text: () => glossaryPage() },
  { path: 'docs/rules.md', text: ({ observed }) => rulesPage(observed, packs) },
  { path: 'docs/mechanisms.md', text: ({ proofs }) => mechanismsPage(proofs) },
  { path: 'docs/roles.md', text: () => rolesPage() },
  {
    path: 'docs/architecture.md',
    text: ({ cruised }, present) =>
      withSection(present, 'rooms', fenced('mermaid', roomGraph(cruised))),
  },
];
