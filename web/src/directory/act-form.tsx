/** web: one act on the directory as a form, made from the schema that the api checks with. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormView } from '../../../contracts/reference-replies';
import type { DirectoryAct, DirectoryActs } from '../../../domain/directory/acts';
import { useForms } from '../api/queries';
import { useChoices } from '../form/choices';
import type { FormDesk } from '../form/desk';
import { DeskProvider } from '../form/desk';
import { FaultSummary } from '../form/fault-summary';
import { FieldInput } from '../form/field';
import { Fields } from '../form/fields/group-input';
import form from '../form/form.module.css';
import type { GroupField } from '../form/model';
import { fieldOf } from '../form/model';
import { useForm } from '../form/use-form';
import type { Given } from '../form/values';
import { emptyGroup } from '../form/values';
import { localDayOf } from '../format/dates';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useDirectoryAct } from '../settings/use-desk';
import { useMe } from '../shell/session';
import { useTerms } from '../terms/use-terms';

export interface ActAsked {
  readonly act: Exclude<DirectoryAct, 'ImportRows' | 'NameDeputy'>;
  /** What was chosen before the form was opened, and is not asked again. */
  readonly settled: Given;
}

interface ActFormProps extends ActAsked {
  close(): void;
}

const noFields: GroupField = { kind: 'group', fields: [], nullable: false };

const groupOf = ({ schema }: FormView): GroupField => {
  const field = fieldOf(schema);
  return field.kind === 'group' ? field : noFields;
};

/** The same id as long as the same is sent. */
function useIdOf(): (payload: unknown) => string {
  const last = useRef({ said: '', id: '' });
  return (payload) => {
    const said = JSON.stringify(payload);
    if (last.current.said !== said) last.current = { said, id: crypto.randomUUID() };
    return last.current.id;
  };
}

function useFilling({ act, settled }: ActAsked, view: FormView) {
  const today = localDayOf(useMe().clock.now);
  const group = useMemo(() => groupOf(view), [view]);
  const beginning = useMemo(() => ({ today, takeFirstChoice: false }), [today]);
  const filling = useForm(group, () => ({ ...emptyGroup(group, beginning), ...settled }));
  const choices = useChoices(null, today);
  const hidden = useMemo(() => new Set(Object.keys(settled)), [settled]);
  const { change, faultAt } = filling;
  const { chapter } = view;
  const desk = useMemo(
    (): FormDesk => ({ FieldInput, chapter, choices, beginning, hidden, change, faultAt }),
    [chapter, choices, beginning, hidden, change, faultAt],
  );
  const shown = group.fields.filter(({ name }) => !hidden.has(name));
  const faults = filling.faults.filter((fault) => !hidden.has(String(fault.path[0])));
  return { act, filling, desk, shown, faults };
}

interface FootProps {
  readonly word: string;
  readonly isBusy: boolean;
  close(): void;
}

function Foot({ word, isBusy, close }: FootProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={form['foot']}>
      <Button type="submit" loading={isBusy}>
        {word}
      </Button>
      <Button variant="default" onClick={close}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}

function OpenForm({
  view,
  close,
  ...asked
}: ActFormProps & { readonly view: FormView }): ReactNode {
  const terms = useTerms();
  const { filling, desk, shown, faults } = useFilling(asked, view);
  const idOf = useIdOf();
  const act = useDirectoryAct(asked.act);
  const word = terms.command(asked.act);
  const submit = (): void => {
    filling.attempt();
    if (faults.length > 0) return;
    const payload = filling.value as DirectoryActs[typeof asked.act];
    act.mutate({ id: idOf(payload), payload }, { onSuccess: close });
  };
  return (
    <DeskProvider value={desk}>
      <form
        className={form['form']}
        noValidate
        aria-label={word}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {filling.tried && <FaultSummary faults={faults} />}
        <Fields fields={shown} path={[]} value={filling.value} />
        {act.isError && <ProblemNote error={act.error} />}
        <Foot {...{ word, close }} isBusy={act.isPending} />
      </form>
    </DeskProvider>
  );
}

export function ActForm(props: ActFormProps): ReactNode {
  const forms = useForms();
  const view = forms.data?.find(({ command }) => command === props.act);
  return view === undefined ? <Waiting /> : <OpenForm {...props} view={view} />;
}
