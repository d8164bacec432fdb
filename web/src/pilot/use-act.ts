/** web: one act in the making: its form's value, what it was based on, and its sending. */
import { useCallback, useMemo, useState } from 'react';
import type { PilotView } from '../../../contracts/http';
import type { FormView } from '../../../contracts/reference-replies';
import type { Offer } from '../../../domain/allowed';
import type { CommandDesk } from '../api/command';
import { useCommand } from '../api/command';
import { useDirectory } from '../api/queries';
import { useChoices } from '../form/choices';
import type { FormDesk } from '../form/desk';
import { draftKey } from '../form/drafts';
import type { DraftInHand } from '../form/use-draft';
import { resumed, useDraft, useDrafted } from '../form/use-draft';
import { exampleOf } from '../form/example';
import type { Fault } from '../form/faults';
import { FieldInput } from '../form/field';
import { fittingFor } from '../form/fitting';
import type { GroupField, NamedField } from '../form/model';
import { fieldOf } from '../form/model';
import { beginningOf } from '../form/prefill';
import type { FormState } from '../form/use-form';
import { useForm } from '../form/use-form';
import type { Given } from '../form/values';
import { localDayOf } from '../format/dates';
import { useMe } from '../shell/session';

export interface Act {
  readonly view: PilotView;
  readonly offer: Offer;
  readonly form: FormView;
}

const noFields: GroupField = { kind: 'group', fields: [], nullable: false };

function groupOf({ schema }: FormView): GroupField {
  const field = fieldOf(schema);
  return field.kind === 'group' ? field : noFields;
}

/** The matter was chosen with the offer; its form does not ask again. */
const settledBy = (offer: Offer): ReadonlySet<string> =>
  new Set(offer.matter === null ? [] : ['matter']);

const payloadOf = (value: unknown, { matter }: Offer): Given => ({
  ...(value as Given),
  ...(matter === null ? {} : { matter }),
});

/** What the person had before their eyes when the form was opened; after a refusal, what is there now. */
function useBasis({ view, offer }: Act, refused: boolean): () => Offer['basedOn'] {
  const [basedOn, setBasedOn] = useState(offer.basedOn);
  return () => {
    const latest = view.allowed.offers.find(
      (each) => each.command === offer.command && each.matter === offer.matter,
    );
    const basis = refused ? (latest?.basedOn ?? basedOn) : basedOn;
    setBasedOn(basis);
    return basis;
  };
}

/** The form of an act without its sending: what was typed before and never sent is there again. */
export interface ActForm {
  readonly desk: FormDesk;
  readonly form: FormState;
  readonly draft: DraftInHand;
  readonly shown: readonly NamedField[];
  readonly faults: readonly Fault[];
  readonly practice: boolean;
  fillExample(): void;
  payload(): Given;
}

export interface ActInHand extends ActForm {
  readonly command: CommandDesk;
  submit(): void;
}

export function useActForm(act: Act): ActForm {
  const { view, offer } = act;
  const { persona, clock } = useMe();
  const { data: directory } = useDirectory();
  const today = localDayOf(view.now);
  const group = useMemo(() => groupOf(act.form), [act.form]);
  const beginning = useMemo(
    () => ({ today, takeFirstChoice: clock.practice }),
    [today, clock.practice],
  );
  const fitting = fittingFor({ view, directory, persona, today });
  const begin = (): Given => beginningOf(group, view, beginning, fitting);
  const drafted = useDrafted(draftKey(persona.person, view.id, offer));
  const form = useForm(group, () => resumed(group, drafted.kept, begin(), beginning));
  const draft = useDraft(drafted, form, begin);
  const choices = useChoices(view, today);
  const hidden = useMemo(() => settledBy(offer), [offer]);
  const { change, faultAt, value } = form;
  const { chapter } = act.form;
  const desk = useMemo(
    (): FormDesk => ({ FieldInput, chapter, choices, beginning, hidden, change, faultAt }),
    [chapter, choices, beginning, hidden, change, faultAt],
  );
  const faults = form.faults.filter((fault) => !hidden.has(String(fault.path[0])));
  const fillExample = (): void => form.replace(exampleOf(group, '', value, fitting));
  const shown = group.fields.filter(({ name }) => !hidden.has(name));
  const payload = (): Given => payloadOf(value, offer);
  return { desk, form, draft, shown, faults, practice: clock.practice, fillExample, payload };
}

export function useAct(act: Act, accepted: () => void): ActInHand {
  const inHand = useActForm(act);
  const { drop } = inHand.draft;
  const done = useCallback(() => {
    drop();
    accepted();
  }, [drop, accepted]);
  const command = useCommand(act.view.id, done);
  const basis = useBasis(act, command.sending.at === 'refused');
  const submit = (): void => {
    inHand.form.attempt();
    if (inHand.faults.length > 0) return;
    const { post } = act.offer.actor;
    command.send({
      name: act.offer.command,
      payload: inHand.payload(),
      basedOn: basis(),
      ...(post === null ? {} : { post }),
    });
  };
  return { ...inHand, command, submit };
}
