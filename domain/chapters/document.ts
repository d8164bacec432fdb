/** domain chapter: papers of the file: attached by the hash of their content, so that what was seen can be shown again. */
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { closeMatter, mattersOf, nextMatterId, openMatter } from '../matters';
import { anyStage } from '../stages';

/** SHA-256 of the content, hex. */
export type DocumentHash = string;

export interface DocumentCommands {
  AttachDocument: {
    readonly document: DocumentHash;
    readonly title: TextRef;
    readonly sort:
      'proposal' | 'opinion' | 'minutes' | 'decision' | 'report' | 'evidence' | 'other';
    /** The matter that it belongs to; null for the pilot as a whole. */
    readonly about: string | null;
  };
}

interface AttachedDocument {
  readonly document: DocumentHash;
  readonly title: TextRef;
  readonly sort: DocumentCommands['AttachDocument']['sort'];
  readonly about: string | null;
}

interface Events {
  DocumentAttached: DocumentCommands['AttachDocument'] & { readonly matter: string };
}

const kind = 'document';

export const chapter = defineChapter<DocumentCommands, Events>({
  name: 'document',
  commands: {
    AttachDocument: {
      by: [
        'proposer',
        'owner',
        'clerk',
        'secretary',
        'legal',
        'head',
        'deputy',
        'superiorHead',
        'partyCommittee',
        'supervisor',
        'personnel',
        'emulation',
        'archivist',
      ],
      stages: anyStage,
      decide({ pilot, payload, emit }) {
        const { document, about } = payload;
        if (about !== null && pilot.matters[about] === undefined)
          return refuse('NO_SUCH_MATTER', { kind: about });
        const same = mattersOf<AttachedDocument>(pilot, kind).find(
          ({ data }) => data.document === document && data.about === about,
        );
        if (same !== undefined) return refuse('ALREADY_ATTACHED', { matter: same.id });
        return [emit('DocumentAttached', { matter: nextMatterId(pilot, kind), ...payload })];
      },
    },
  },
  events: {
    DocumentAttached: {
      evolve(pilot, { matter, document, title, sort, about }, { at }) {
        const data: AttachedDocument = { document, title, sort, about };
        return closeMatter(
          openMatter(pilot, matter, kind, 'attached', at, data),
          matter,
          'attached',
          at,
        );
      },
    },
  },
});
