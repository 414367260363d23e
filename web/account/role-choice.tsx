import type { UserRole } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

const roles: readonly UserRole[] = ['read', 'review', 'admin'];

type Props = { id?: string; label?: string; role: UserRole; onChange: (role: UserRole) => void };

export function RoleChoice({ id, label, role, onChange }: Props) {
  const { value } = useMessages();
  return (
    <select
      id={id}
      className="input role-choice"
      aria-label={label}
      value={role}
      onChange={(event) => onChange(event.target.value as UserRole)}
    >
      {roles.map((one) => (
        <option key={one} value={one}>
          {value('role', one)}
        </option>
      ))}
    </select>
  );
}
