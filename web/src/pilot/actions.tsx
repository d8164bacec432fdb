/** web: what the person may do now: first what fulfils a waiting task, then the rest, then why not the others. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import type { Offer } from '../../../domain/allowed';
import { useForms } from '../api/queries';
import { useTell } from '../parts/told';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './actions.module.css';
import { CommandForm } from './command-form';
import { matterName } from './matter-name';

const keyOf = ({ command, matter }: Pick<Offer, 'command' | 'matter'>): string =>
  `${command} ${matter ?? ''}`;

/** An offer fulfils a task that names its command, in the same matter when it has one. */
const fulfils = (offer: Offer, view: PilotView): boolean =>
  view.tasks.some(
    (task) =>
      task.commands.includes(offer.command) &&
      (offer.matter === null || offer.matter === task.matter),
  );

interface OffersProps {
  readonly offers: readonly Offer[];
  readonly chosen: Offer | null;
  readonly first: boolean;
  choose(offer: Offer): void;
}

function Offers({ offers, chosen, first, choose }: OffersProps): ReactNode {
  const terms = useTerms();
  const wordOf = ({ command, matter }: Offer): string =>
    matter === null
      ? terms.command(command)
      : `${terms.command(command)}: ${matterName(terms, matter)}`;
  return (
    <div className={classes['offers']}>
      {offers.map((offer) => (
        <Button
          key={keyOf(offer)}
          variant={first ? 'filled' : 'default'}
          aria-expanded={chosen !== null && keyOf(chosen) === keyOf(offer)}
          data-command={offer.command}
          onClick={() => choose(offer)}
        >
          {wordOf(offer)}
        </Button>
      ))}
    </div>
  );
}

function WhyNot({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { withheld } = view.allowed;
  if (withheld.length === 0) return null;
  return (
    <details className={classes['more']}>
      <summary>{t('actions.whyNot')}</summary>
      <ul className={classes['why']}>
        {withheld.map((each) => (
          <li key={keyOf(each)}>
            <b>
              {terms.command(each.command)}
              {each.matter !== null && `: ${matterName(terms, each.matter)}`}
            </b>
            <span>{each.words[language]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useChosen(): {
  readonly chosen: Offer | null;
  choose(offer: Offer): void;
  close(): void;
  accepted(): void;
} {
  const { t } = useTranslation();
  const terms = useTerms();
  const tell = useTell();
  const [chosen, setChosen] = useState<Offer | null>(null);
  const close = useCallback(() => setChosen(null), []);
  const accepted = useCallback(() => {
    if (chosen !== null) tell(t('actions.done', { command: terms.command(chosen.command) }));
    setChosen(null);
    document.getElementById('actions')?.focus();
  }, [chosen, tell, t, terms]);
  return { chosen, choose: setChosen, close, accepted };
}

function OpenForm({
  view,
  act,
}: {
  readonly view: PilotView;
  readonly act: ReturnType<typeof useChosen>;
}): ReactNode {
  const forms = useForms();
  const { chosen, close, accepted } = act;
  const shape = forms.data?.find((form) => form.command === chosen?.command);
  if (chosen === null || shape === undefined) return null;
  return (
    <div className={classes['form']}>
      <CommandForm
        key={keyOf(chosen)}
        view={view}
        offer={chosen}
        form={shape}
        close={close}
        accepted={accepted}
      />
    </div>
  );
}

export function Actions({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const act = useChosen();
  const { offers } = view.allowed;
  const primary = offers.filter((offer) => fulfils(offer, view));
  const others = offers.filter((offer) => !fulfils(offer, view));
  const openAmongOthers = others.some(
    (offer) => act.chosen !== null && keyOf(offer) === keyOf(act.chosen),
  );
  return (
    <section
      className={`sheet no-print ${classes['actions']}`}
      aria-labelledby="actions"
      data-primary={primary.length > 0}
    >
      <h2 id="actions" tabIndex={-1}>
        {t('actions.title')}
      </h2>
      {primary.length > 0 && (
        <Offers offers={primary} chosen={act.chosen} choose={act.choose} first />
      )}
      {primary.length === 0 && <p className="soft">{t('actions.none')}</p>}
      {!openAmongOthers && <OpenForm view={view} act={act} />}
      {others.length > 0 && (
        <details className={classes['more']}>
          <summary>
            {t('actions.others')} ({others.length})
          </summary>
          <Offers offers={others} chosen={act.chosen} choose={act.choose} first={false} />
        </details>
      )}
      {openAmongOthers && <OpenForm view={view} act={act} />}
      <WhyNot view={view} />
    </section>
  );
}
