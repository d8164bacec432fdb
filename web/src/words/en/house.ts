/** web: words around every page, at the door and in lists of news, in English. */
import type { ScreenWords } from '../vi';

export const house: Pick<
  ScreenWords,
  | 'brand'
  | 'tagline'
  | 'nav'
  | 'language'
  | 'person'
  | 'common'
  | 'signIn'
  | 'practice'
  | 'notices'
  | 'problem'
> = {
  brand: 'Pilot register',
  tagline: 'The record of innovation for the common good',
  nav: {
    main: 'Main navigation',
    tasks: 'My tasks',
    pilots: 'Pilots',
    propose: 'New proposal',
    notices: 'Notices',
    statistics: 'Statistics',
    campaigns: 'Campaigns',
    operators: 'Operators',
    skip: 'Skip to main content',
  },
  language: {
    label: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
    fr: 'Français',
  },
  person: {
    menu: 'Account of {{name}}',
    signOut: 'Change person, sign out',
    posts: 'Posts held',
  },
  common: {
    loading: 'Loading…',
    retry: 'Try again',
    more: 'Show more',
    cancel: 'Cancel',
    clear: 'Clear search',
    none: 'None',
    yes: 'Yes',
    no: 'No',
    newTab: 'opens in a new tab',
    vnd: 'dong',
    print: 'Print this page',
  },
  signIn: {
    title: 'Choose a person to practise as',
    lead: 'This is the practice space: people and units are invented. Each person sees and does only what belongs to their posts.',
    search: 'Search by name, post or unit',
    none: 'Nobody matches “{{words}}”. Try a shorter name, or leave out the accents.',
    as: 'Sign in as {{name}}, {{post}}',
    found_other: '{{count}} people',
    noPost: 'Holds no post',
  },
  practice: {
    region: 'Practice clock',
    tag: 'Practice',
    note: 'Without legal force',
    now: 'Legal time',
    rate: '1 real second = {{time}}',
    paused: 'Paused',
    nextDue: 'To the next deadline: {{date}}',
    noDue: 'No deadline ahead',
    day: '+1 day',
    week: '+1 working week',
    pause: 'Pause',
    resume: 'Resume',
    jump: 'Move the clock',
    jumped: 'The clock now stands at {{date}}.',
  },
  notices: {
    title: 'Notices',
    empty: 'There are no notices yet. News for your posts will appear here.',
    list: 'List of notices',
  },
  problem: {
    title: 'Something is wrong',
    network: 'The server cannot be reached. Check the connection; what was saved is kept.',
    notFound: 'There is no such page',
    notFoundText: 'The link may be old. Go back to your tasks.',
    home: 'To my tasks',
    fault: 'The page met a fault while showing. Reload it; no data are affected.',
    reload: 'Reload the page',
  },
};
