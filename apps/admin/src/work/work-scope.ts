export const workScopes = ["mine", "office", "centre"] as const;
export type WorkScope = (typeof workScopes)[number];
