/** web: what forms offer to choose from: the directory, and the pilot at hand when there is one. */
import { useMemo } from 'react';
import type { PilotView } from '../../../contracts/http';
import type { DirectoryView } from '../../../contracts/reference-replies';
import type { LocalDate } from '../../../domain/time';
import type { Language } from '../../../domain/words';
import { useDirectory } from '../api/queries';
import { matterName } from '../pilot/matter-name';
import type { Terms } from '../terms/terms';
import { useLanguage, useTerms } from '../terms/use-terms';
import type { Choices, Option, OptionGroup } from './desk';
import type { ReferenceTo } from './model';

const unitOptions = (directory: DirectoryView, language: Language): readonly Option[] =>
  directory.units.map((unit) => ({ value: unit.id, label: unit.name[language] }));

const postOptions = (directory: DirectoryView, language: Language): readonly OptionGroup[] =>
  directory.units.map((unit) => ({
    group: unit.name[language],
    items: directory.posts
      .filter((post) => post.unit === unit.id)
      .map((post) => ({
        value: post.id,
        label: [post.title[language], ...post.holders.map((holder) => holder.name)].join(' – '),
      })),
  }));

function personOptions(directory: DirectoryView, language: Language): readonly Option[] {
  const titles = new Map<string, string>();
  for (const post of directory.posts) {
    for (const holder of post.holders)
      if (!titles.has(holder.person)) titles.set(holder.person, post.title[language]);
  }
  const labelOf = (id: string, name: string): string =>
    [name, titles.get(id)].filter(Boolean).join(' – ');
  return directory.people.map((person) => ({
    value: person.id,
    label: `${labelOf(person.id, person.name)}`,
  }));
}

function pilotOptions(view: PilotView, terms: Terms, to: ReferenceTo): readonly Option[] {
  switch (to) {
    case 'matter':
      return view.matters.map((matter) => ({
        value: matter.id,
        label: `${matterName(terms, matter.id)} – ${terms.state(matter.kind, matter.state)}`,
      }));
    case 'indicator':
      return view.pilot.proposal.plan.indicators.map(({ id, name }) => ({
        value: id,
        label: view.texts[name] ?? name,
      }));
    case 'document':
      return view.documents.map(({ hash, name }) => ({ value: hash, label: name }));
    default:
      return [];
  }
}

export function useChoices(view: PilotView | null, today: LocalDate): Choices {
  const { data: directory } = useDirectory();
  const language = useLanguage();
  const terms = useTerms();
  return useMemo(() => {
    const fromDirectory = { unit: unitOptions, post: postOptions, person: personOptions };
    return {
      today,
      options: (to) => {
        if (to === 'unit' || to === 'post' || to === 'person')
          return directory === undefined ? [] : fromDirectory[to](directory, language);
        return view === null ? [] : pilotOptions(view, terms, to);
      },
    };
  }, [directory, language, terms, view, today]);
}
