/** web: the acts that one may give, as buttons; the one that is chosen opens its form. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignActName } from '../../../domain/campaigns/acts';
import { ProblemNote } from '../parts/problem-note';
import { ActField } from './act-field';
import type { Values } from './act-fields';
import { fieldsOf, isComplete, payloadOf } from './act-fields';
import classes from './campaigns.module.css';
import { useCampaignAct } from './use-campaigns';

interface ActsProps {
  readonly campaign: string;
  readonly acts: readonly CampaignActName[];
  /** What the row already says: the organisation, the issue of its plan that was read. */
  readonly given: (name: CampaignActName) => object;
  readonly units: readonly string[];
  readonly findings?: readonly number[];
  done?(): void;
}

/** The id is made anew for other words: what is sent again after a breakdown is the same act. */
function useFilledIn(): readonly [Values, string, (field: string, value: unknown) => void] {
  const [values, setValues] = useState<Values>({});
  const [id, setId] = useState(() => crypto.randomUUID());
  const change = (field: string, value: unknown): void => {
    setValues((before) => ({ ...before, [field]: value }));
    setId(crypto.randomUUID());
  };
  return [values, id, change];
}

function ActForm({ name, close, ...props }: ActsProps & Form): ReactNode {
  const { t } = useTranslation();
  const { campaign, given, units, findings = [], done } = props;
  const [values, id, change] = useFilledIn();
  const act = useCampaignAct(campaign);
  const onSuccess = (): void => {
    close();
    done?.();
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    act.mutate({ id, name, payload: payloadOf(name, values, given(name)) }, { onSuccess });
  };
  return (
    <form aria-label={t(`campaigns.acts.${name}`)} className={classes['form']} onSubmit={send}>
      {fieldsOf(name).map(([field, sort]) => (
        <ActField
          key={field}
          {...{ name: field, sort, units, findings }}
          value={values[field]}
          change={(value) => change(field, value)}
        />
      ))}
      <Ends name={name} close={close} isBusy={act.isPending} mayEnd={isComplete(name, values)} />
      {act.isError && <ProblemNote error={act.error} />}
    </form>
  );
}

interface EndsProps extends Form {
  readonly isBusy: boolean;
  readonly mayEnd: boolean;
}

function Ends({ name, close, isBusy, mayEnd }: EndsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={classes['acts']}>
      <Button type="submit" loading={isBusy} disabled={!mayEnd}>
        {t(`campaigns.acts.${name}`)}
      </Button>
      <Button variant="default" onClick={close}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}

interface Form {
  readonly name: CampaignActName;
  close(): void;
}

export function CampaignActs(props: ActsProps): ReactNode {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<CampaignActName | null>(null);
  const { acts } = props;
  if (acts.length === 0) return null;
  if (chosen !== null && acts.includes(chosen))
    return <ActForm {...props} key={chosen} name={chosen} close={() => setChosen(null)} />;
  return (
    <div className={classes['acts']}>
      {acts.map((name) => (
        <Button key={name} size="xs" variant="default" onClick={() => setChosen(name)}>
          {t(`campaigns.acts.${name}`)}
        </Button>
      ))}
    </div>
  );
}
