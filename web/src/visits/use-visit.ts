/** web: a visit in the making: it is kept here first and sent then, so that there is one way with a network and without. */
import { useState } from 'react';
import { mintId } from '../api/command';
import type { Problem } from '../../../contracts/http';
import { draftKey } from '../form/drafts';
import type { KeptVisit } from '../kept/kept-visit';
import { dropVisit, keepVisit, visitsOf } from '../kept/queue';
import type { Act, ActForm } from '../pilot/use-act';
import { useActForm } from '../pilot/use-act';
import { useMe } from '../shell/session';
import type { Photos } from './photos';
import { usePhotos } from './photos';
import { useSending } from './use-queue';

export type VisitSending =
  | { readonly at: 'form' | 'sending' | 'noRoom' }
  | { readonly at: 'refused'; readonly problem: Problem };

export interface VisitInHand extends ActForm {
  readonly photos: Photos;
  readonly sending: VisitSending;
  submit(): void;
}

function visitOf({ view, offer }: Act, inHand: ActForm, person: string, photos: Photos): KeptVisit {
  const { post } = offer.actor;
  return {
    ...{ id: mintId(), person, pilot: view.id, pilotTitle: view.title, matter: offer.matter },
    act: {
      name: offer.command,
      payload: inHand.payload(),
      ...(post === null ? {} : { post }),
    },
    photos: photos.files.map((content) => ({
      ...{ name: content.name, content, isSent: false, problem: null },
    })),
    ...{ keptAtMs: Date.now(), isRecorded: false, problem: null },
  };
}

/** `done`: the visit is recorded, or lies in the queue. */
export function useVisit(act: Act, done: (outcome: 'recorded' | 'kept') => void): VisitInHand {
  const { person } = useMe().persona;
  const inHand = useActForm(act);
  const photos = usePhotos(draftKey(person, act.view.id, act.offer), person);
  const send = useSending(person);
  const [sending, setSending] = useState<VisitSending>({ at: 'form' });

  const forward = async (visit: KeptVisit): Promise<void> => {
    await keepVisit(visit);
    await send();
    const still = (await visitsOf(person)).find(({ id }) => id === visit.id);
    if (still !== undefined && still.problem !== null && !still.isRecorded) {
      // Everything typed still stands in the form: it is the form that is kept, not the refused act.
      await dropVisit(still);
      setSending({ at: 'refused', problem: still.problem });
      return;
    }
    inHand.draft.drop();
    await photos.clear();
    done(still === undefined || still.isRecorded ? 'recorded' : 'kept');
  };
  const submit = (): void => {
    inHand.form.attempt();
    if (inHand.faults.length > 0) return;
    setSending({ at: 'sending' });
    forward(visitOf(act, inHand, person, photos)).catch(() => setSending({ at: 'noRoom' }));
  };
  return { ...inHand, photos, sending, submit };
}
