/** web: words of visits written without a network, and of what lies in this browser, in English. */
import type { ScreenWords } from '../vi';

export const visits: Pick<ScreenWords, 'visits'> = {
  visits: {
    photos: 'Photos and papers',
    photosHint:
      'Photos or PDF, 20 MB each at most. They stay in this browser until the visit is recorded.',
    removePhoto: 'Remove {{name}}',
    remove: 'Remove',
    noRoom: 'This browser cannot keep the visit',
    noRoomWhy:
      'It has no room or is not allowed to store. Leave this page open, remove photos, and send again.',
    old: 'No network. What is said of the pilot is of {{at}} and may be old.',
    notNow: 'You cannot record this visit now',
    notNowWhy:
      'It may be recorded already, or skipped, or not be yours. The page of the pilot says why.',
    onSite: 'Write it on site, with photos, even without a network',
    typed: 'What you wrote',
    asSurprise: 'Record it as a surprise visit',
    keptHere: 'The visit is kept in this browser and is sent by itself when there is a network.',
    recorded_one: 'Recorded {{count}} visit: {{pilot}}.',
    recorded_other: 'Recorded {{count}} visits: {{pilot}} and others.',
    queue: 'Visits not sent',
    queueTitle_one: '{{count}} visit is kept here, not sent yet',
    queueTitle_other: '{{count}} visits are kept here, not sent yet',
    queueWhy:
      'They are sent by themselves when there is a network. Do not erase the data of this browser before.',
    keptAt: 'Kept here at {{at}}, not sent yet',
    recordedPhotosWait: 'The visit is recorded; kept here since {{at}} for its photos',
    photosWait_one: '{{count}} photo or paper not sent',
    photosWait_other: '{{count}} photos or papers not sent',
    refused: 'Not recorded:',
    photoRefused: '{{name}} was not taken:',
    sendNow: 'Send now',
    reopen: 'Open again and correct',
    discard: 'Discard',
    discardSure: 'Discard it for good?',
    discardYes: 'Discard for good',
    bar_one: '{{count}} visit is kept in this browser, not sent yet.',
    bar_other: '{{count}} visits are kept in this browser, not sent yet.',
    see: 'See',
    take_one: 'Take {{count}} pilot along, to write without a network',
    take_other: 'Take {{count}} pilots along, to write without a network',
    taken_one:
      '{{count}} pilot taken along. This page opens without a network, and the visit can be written.',
    taken_other:
      '{{count}} pilots taken along. This page opens without a network, and visits can be written.',
    notTaken: 'Not taken along. Try again with a better network.',
    cannotTake: 'This browser cannot open the page without a network (it needs an https address).',
    away: 'No network. {{name}} works with what was taken along at {{at}}.',
    awayTitle: 'Write visits without a network',
    awayLead: 'Visits are kept in this browser and sent by themselves when the network is back.',
    needsNetwork: 'This page needs a network',
    leaving: {
      title: 'Something here was not sent',
      visits_one: '{{count}} visit not sent',
      visits_other: '{{count}} visits not sent',
      drafts_one: '{{count}} form half filled',
      drafts_other: '{{count}} forms half filled',
      why: 'Kept, only you see them when you sign in on this browser again. Erased, they are gone.',
      keep: 'Keep and sign out',
      erase: 'Erase and sign out',
      stay: 'Stay',
    },
  },
};
