/** domain: who signs what the public writes (M108): the form, since who wrote it is nobody's to know; and only this act. */
export const publicForm = 'system:publicForm';

export const isOfPublicForm = (person: string, command: string): boolean =>
  person === publicForm && command === 'ReceiveFeedback';
