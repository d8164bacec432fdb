/** web: the last look before a proposal is sent: what is missing, where it goes, and the one button that counts. */
import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sending } from '../api/command';
import { useFaultLabel } from '../form/fault-summary';
import type { Fault } from '../form/faults';
import { pathKey } from '../form/faults';
import form from '../form/form.module.css';
import type { GroupField } from '../form/model';
import { focusField } from '../form/use-form';
import { valueAt } from '../form/values';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { SendingNote } from '../pilot/sending-note';
import type { Place } from './draft-form';
import { partOfFault } from './parts';
import classes from './proposal.module.css';
import { ProspectOfDraft } from './prospect';

interface SubmitPartProps {
  readonly pilot: string;
  /** When the draft was last kept. */
  readonly kept: string;
  readonly group: GroupField;
  readonly faults: readonly Fault[];
  readonly value: unknown;
  readonly sending: Sending;
  resend(): void;
  submit(): void;
  choose(place: Place): void;
}

function Missing({
  group,
  faults,
  choose,
}: Pick<SubmitPartProps, 'group' | 'faults' | 'choose'>): ReactNode {
  const { t } = useTranslation();
  const labelOf = useFaultLabel();
  const goTo = (fault: Fault): void => {
    choose(partOfFault(group, fault) ?? 'need');
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => focusField(fault.path)));
  };
  return (
    <Alert color="amber" variant="light" title={t('proposal.missingList')}>
      <ul className={form['faults']}>
        {faults.map((fault) => (
          <li key={pathKey(fault.path)}>
            <button type="button" className={form['link']} onClick={() => goTo(fault)}>
              {labelOf(fault)}
            </button>
            {': '}
            {t(`form.faults.${fault.code}`, { ...fault.params })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Readiness({
  group,
  faults,
  choose,
}: Pick<SubmitPartProps, 'group' | 'faults' | 'choose'>): ReactNode {
  const { t } = useTranslation();
  return faults.length > 0 ? (
    <Missing group={group} faults={faults} choose={choose} />
  ) : (
    <p>
      <Icon name="done" /> {t('proposal.ready')}
    </p>
  );
}

export function SubmitPart({
  pilot,
  kept,
  group,
  faults,
  value,
  sending,
  resend,
  submit,
  choose,
}: SubmitPartProps): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const addressee = valueAt(value, ['addressee']);
  const busy = sending.at === 'sending' || sending.at === 'underway';
  return (
    <section className={`sheet ${form['form']} ${classes['part']}`} aria-labelledby="submit-part">
      <h2 id="submit-part" ref={heading} tabIndex={-1}>
        {t('proposal.submit')}
      </h2>
      <Readiness group={group} faults={faults} choose={choose} />
      {typeof addressee === 'string' && addressee !== '' && (
        <p>{t('proposal.whoDecides', { unit: names.unit(addressee) })}</p>
      )}
      <ProspectOfDraft pilot={pilot} kept={kept} />
      <SendingNote sending={sending} resend={resend} />
      <div className={form['foot']}>
        <Button size="md" disabled={faults.length > 0} loading={busy} onClick={submit}>
          {t('proposal.submit')}
        </Button>
      </div>
    </section>
  );
}
