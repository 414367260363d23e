import type { User, UserRole } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { RoleChoice } from './role-choice.tsx';

type Props = {
  user: User;
  /** Nobody changes their own role, or removes themselves. */
  isSelf: boolean;
  change: (id: string, asking: { method: 'PATCH' | 'DELETE'; body?: object }) => void;
};

export function PersonRow({ user: { id, name, role, addedAt }, isSelf, change }: Props) {
  const { t, value, day } = useMessages();
  const setRole = (chosen: UserRole) => change(id, { method: 'PATCH', body: { role: chosen } });
  return (
    <tr>
      <td>
        <bdi>{name}</bdi>
        {isSelf && <span className="people-self"> {t('people.self')}</span>}
      </td>
      <td>
        {isSelf ? (
          value('role', role)
        ) : (
          <RoleChoice label={t('people.roleOf', { name })} role={role} onChange={setRole} />
        )}
      </td>
      <td>{day(addedAt.slice(0, 10))}</td>
      <td className="account-action">
        {!isSelf && (
          <ConfirmButton
            label={t('people.remove')}
            of={name}
            question={t('people.remove.question', { name })}
            onConfirm={() => change(id, { method: 'DELETE' })}
          />
        )}
      </td>
    </tr>
  );
}
