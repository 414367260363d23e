import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.tsx';
import { type ColumnName, columnNames } from './columns.ts';
import { writeColumns } from './write-filters.ts';

/** Chooses the columns of the table. */
export function ColumnMenu({ columns }: { columns: readonly ColumnName[] }) {
  const { t } = useMessages();
  return (
    <MenuTrigger>
      <Button className="button-quiet claims-columns">{t('claims.columns')}</Button>
      <Popover className="menu" placement="bottom end">
        <Menu
          aria-label={t('claims.columns')}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) => writeColumns(keys === 'all' ? columnNames : ([...keys] as ColumnName[]))}
        >
          {columnNames
            .filter((name) => name !== 'reported')
            .map((name) => (
              <MenuItem key={name} id={name} className="menu-item" textValue={t(`claims.column.${name}`)}>
                <span className="menu-check" aria-hidden="true" />
                {t(`claims.column.${name}`)}
              </MenuItem>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
