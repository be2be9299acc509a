/** The indicator that map, ranking and decisions are about unless the address says another. */
export const usualIndicator = "cases-accepted";
