/** adapters: the typeface of official documents: Tinos, of the measures of the one that Decree 30/2020 asks for. */
import { readFileSync } from 'node:fs';

/** By the names that the printer knows the files by. */
export const faces = (): ReadonlyMap<string, Buffer> =>
  new Map(
    Object.entries({
      '400-normal': require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
      '400-italic':
        require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
      '700-normal': require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
      '700-italic':
        require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
    }).map(([name, file]) => [name, readFileSync(file)]),
  );
