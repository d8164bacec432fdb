/** web: the documents of a pilot, and the act that attaches another one. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRow, PilotView } from '../../../contracts/http';
import { useForms } from '../api/queries';
import { momentOf } from '../format/dates';
import { sizeOf } from '../format/numbers';
import { useNames } from '../format/use-names';
import { DecisionLink } from '../papers/decision-link';
import { Icon } from '../parts/icon';
import { useTell } from '../parts/told';
import { useLanguage, useTerms } from '../terms/use-terms';
import { CommandForm } from './command-form';
import classes from './sections.module.css';

/** What the act of attaching said about a document. */
interface Attached {
  readonly document?: string;
  readonly title?: string;
  readonly sort?: string;
}

interface DocumentLineProps {
  readonly document: DocumentRow;
  readonly view: PilotView;
}

function DocumentLine({ document, view }: DocumentLineProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const attached = view.matters
    .map((matter) => matter.data as Attached | null)
    .find((data) => data?.document === document.hash);
  const title =
    attached?.title === undefined ? document.name : (view.texts[attached.title] ?? document.name);
  const about = t('documents.by', {
    person: names.person(document.uploadedBy),
    date: momentOf(document.uploadedAt, language),
  });
  return (
    <li className={classes['document']}>
      <Icon name="paper" />
      <div>
        <a
          href={`/api/documents/${document.hash}`}
          download={document.name}
          aria-label={t('documents.download', { name: title })}
        >
          {title}
        </a>
        <p className="soft small number">
          {attached?.sort !== undefined && (
            <>{terms.choice('sort', attached.sort, 'document')} · </>
          )}
          {title !== document.name && <>{document.name} · </>}
          {sizeOf(document.bytes, language)} · {about}
        </p>
      </div>
    </li>
  );
}

/** What was told from a source was signed elsewhere, and is among the documents if at all. */
const decisionOf = ({ pilot }: PilotView) =>
  pilot.provenance === 'live' ? pilot.running.decision : null;

function Decision({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const decision = decisionOf(view);
  if (decision === null) return null;
  return (
    <p>
      <DecisionLink pilot={view.id}>
        {t('documents.decision', { number: decision.number ?? '' }).trim()}
      </DecisionLink>
    </p>
  );
}

const attaching = 'AttachDocument';

function Attach({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const tell = useTell();
  const forms = useForms();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const accepted = useCallback(() => {
    tell(t('actions.done', { command: terms.command(attaching) }));
    setOpen(false);
  }, [tell, t, terms]);
  const offer = view.allowed.offers.find((each) => each.command === attaching);
  const form = forms.data?.find((each) => each.command === attaching);
  if (offer === undefined || form === undefined) return null;
  return (
    <div className={`no-print ${classes['attach']}`}>
      {isOpen ? (
        <CommandForm view={view} offer={offer} form={form} close={close} accepted={accepted} />
      ) : (
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => setOpen(true)}
        >
          {terms.command(attaching)}
        </Button>
      )}
    </div>
  );
}

export function Documents({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Decision view={view} />
      {view.documents.length === 0 && decisionOf(view) === null && (
        <p className="soft">{t('documents.empty')}</p>
      )}
      <ul className="plain-list">
        {view.documents.map((each) => (
          <DocumentLine key={each.hash} document={each} view={view} />
        ))}
      </ul>
      <Attach view={view} />
    </>
  );
}
