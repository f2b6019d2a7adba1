/** Exit statuses, as grep's. */
export const EXIT = { found: 0, none: 1, misuse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
