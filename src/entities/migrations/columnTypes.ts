/** The kinds of column that migrations are written with. Like a migration that has been released, a line here never changes. */
export const id = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
} as const;
export const word = { type: 'varchar', length: '40' } as const;
export const name = { type: 'varchar', length: '500' } as const;
export const address = { type: 'varchar', length: '254' } as const;
export const currency = { type: 'varchar', length: '3' } as const;
export const day = { type: 'varchar', length: '10' } as const;
export const instant = { type: 'varchar', length: '24' } as const;
