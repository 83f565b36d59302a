/** Staff of the test configuration, as senders. */
export const OSKAR = { from: 'Oskar Lindqvist <oskar@nexttechnik.example>' } as const;
export const SANDRA = { from: 'Sandra Keller <sandra@nexttechnik.example>' } as const;
export const MARA = { from: 'Mara Voss <mara@nexttechnik.example>' } as const;
export const KATRIN = { from: 'Katrin Vogt <k.vogt@rheinwerk.example>' } as const;
