/** test: a pilot whose people are honoured: nominated, checked and awarded by those who do such things. */
import type { People } from './approved';
import { holderOf } from './house';

export const honour = 'commendation-1';

export async function honoured(people: People, pilot: string): Promise<void> {
  await people.does('an-binh:head', pilot, 'Nominate', {
    ...{ nominee: 'individual', person: holderOf('hoa-lac:cadre-2'), unit: null, name: null },
    ...{ merit: 'Làm nhanh hơn', reasons: 'Đi đầu' },
  });
  await people.does('an-binh:personnel', pilot, 'CheckNomination', {
    ...{ matter: honour, eligible: true, remarks: 'Đủ điều kiện' },
  });
  await people.does(
    'an-binh:emulation',
    pilot,
    'Award',
    {
      ...{ matter: honour, form: 'certificateOfMerit', number: '77/QĐ-KT' },
      citation: 'Vì người dân',
    },
    { matter: 2 },
  );
}
