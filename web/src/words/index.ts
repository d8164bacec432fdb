/** web: languages of the screens. Each is loaded when it is chosen; the choice stays in the browser until somebody signs in. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../../domain/words';

const loaders: Readonly<Record<Language, () => Promise<object>>> = {
  vi: async () => (await import('./vi')).vi,
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};

const isLanguage = (value: string | null): value is Language => value !== null && value in loaders;

const place = 'language';

export function rememberedLanguage(): Language {
  const kept = window.localStorage.getItem(place);
  return isLanguage(kept) ? kept : 'vi';
}

export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loaders[language]());
  }
  await i18next.changeLanguage(language);
  window.localStorage.setItem(place, language);
  document.documentElement.lang = language;
}

export async function openMouth(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(rememberedLanguage());
}
