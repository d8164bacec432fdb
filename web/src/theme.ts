/** web: colours and type of the screens. The library's own greys and blues fail the contrast that we promise. */
import { createTheme, localStorageColorSchemeManager } from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef4f8',
  '#dbe6ee',
  '#b6ccdb',
  '#8eb0c6',
  '#6b98b4',
  '#4f83a3',
  '#35698a',
  '#235677',
  '#1b4965',
  '#153a52',
];
/** Kept for what is overdue, and for nothing else. */
const late: MantineColorsTuple = [
  '#fdf0ee',
  '#f9dedb',
  '#f0b9b3',
  '#e69088',
  '#dc6b61',
  '#d04a3f',
  '#be2f25',
  '#a9241b',
  '#8f1d16',
  '#741610',
];
const amber: MantineColorsTuple = [
  '#fdf6e6',
  '#f8eacb',
  '#efd49a',
  '#e4bb63',
  '#d9a538',
  '#b98518',
  '#966708',
  '#7d5506',
  '#664505',
  '#503604',
];
const leaf: MantineColorsTuple = [
  '#eef6f0',
  '#dcecdf',
  '#b9d8c0',
  '#92c19e',
  '#6dab7e',
  '#4c9362',
  '#317a4a',
  '#246539',
  '#1c522e',
  '#144023',
];
const gray: MantineColorsTuple = [
  '#f8f7f4',
  '#f1efeb',
  '#e5e2dc',
  '#d3cfc8',
  '#b3afa8',
  '#7d7a75',
  '#5f5d59',
  '#4a4845',
  '#343331',
  '#1f2326',
];

const dark: MantineColorsTuple = [
  '#e8e6e1',
  '#cfccc5',
  '#a9b1b7',
  '#98a1a8',
  '#59646c',
  '#333c43',
  '#1b2126',
  '#1b2126',
  '#12171b',
  '#0d1114',
];

export const theme = createTheme({
  colors: { ink, late, amber, leaf, gray, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 3 },
  black: '#1b2228',
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', Roboto, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', 'Segoe UI', Roboto, sans-serif", fontWeight: '600' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.65', xl: '1.7' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
    },
    Button: { defaultProps: { variant: 'filled' } },
  },
});

/** Whether the screens are light, dark or as the device is: kept in the browser, which knows the room one sits in. */
export const shades = localStorageColorSchemeManager({ key: 'shade' });
