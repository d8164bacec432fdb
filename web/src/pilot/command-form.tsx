/** web: the form of one act, made from its schema, and what becomes of it. */
import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Offer } from '../../../domain/allowed';
import { DeskProvider } from '../form/desk';
import { DraftNote } from '../form/draft-note';
import { FaultSummary } from '../form/fault-summary';
import { Fields } from '../form/fields/group-input';
import form from '../form/form.module.css';
import { useNames } from '../format/use-names';
import { useHold } from '../live/live-context';
import { useTerms } from '../terms/use-terms';
import { visitLink } from '../visits/link';
import { matterName } from './matter-name';
import { SendingNote } from './sending-note';
import type { Act, ActInHand } from './use-act';
import { useAct } from './use-act';

interface CommandFormProps extends Act {
  close(): void;
  accepted(): void;
}

/** Acts that have a page of their own for where they are done. */
const onSite: readonly string[] = ['HoldCheckpoint', 'MakeSurpriseVisit'];

interface HeadingProps {
  readonly offer: Offer;
  readonly pilot: string;
}

function Heading({ offer, pilot }: HeadingProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h3 ref={heading} tabIndex={-1}>
        {terms.command(offer.command)}
      </h3>
      <Text size="sm" c="dimmed">
        {offer.matter !== null && (
          <>{t('actions.concerning', { matter: matterName(terms, offer.matter) })}. </>
        )}
        {offer.actor.post !== null &&
          t('actions.asPost', { post: names.fullPost(offer.actor.post) })}
      </Text>
      {onSite.includes(offer.command) && (
        <p className="small">
          <Link href={visitLink(pilot, offer.matter)}>{t('visits.onSite')}</Link>
        </p>
      )}
    </div>
  );
}

interface FootProps {
  readonly word: string;
  readonly act: ActInHand;
  close(): void;
}

function Foot({ word, act, close }: FootProps): ReactNode {
  const { t } = useTranslation();
  const { at } = act.command.sending;
  return (
    <div className={form['foot']}>
      <Button type="submit" loading={at === 'sending' || at === 'underway'} data-testid="send">
        {word}
      </Button>
      <Button variant="default" onClick={close}>
        {t('common.cancel')}
      </Button>
      {act.practice && act.shown.length > 0 && (
        <Button
          variant="subtle"
          className={form['example'] ?? ''}
          title={t('form.exampleWhy')}
          onClick={act.fillExample}
        >
          {t('form.example')}
        </Button>
      )}
    </div>
  );
}

export function CommandForm({ close, accepted, ...given }: CommandFormProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const act = useAct(given, accepted);
  useHold();
  const word = terms.command(given.offer.command);
  return (
    <DeskProvider value={act.desk}>
      <form
        className={form['form']}
        noValidate
        aria-label={word}
        onSubmit={(event) => {
          event.preventDefault();
          act.submit();
        }}
      >
        <Heading offer={given.offer} pilot={given.view.id} />
        {act.form.tried && <FaultSummary faults={act.faults} />}
        {act.shown.length === 0 ? (
          <Text c="dimmed">{t('form.nothing')}</Text>
        ) : (
          <Fields fields={act.shown} path={[]} value={act.form.value} />
        )}
        <SendingNote sending={act.command.sending} resend={act.command.resend} />
        <Foot word={word} act={act} close={close} />
        <DraftNote draft={act.draft} />
      </form>
    </DeskProvider>
  );
}
