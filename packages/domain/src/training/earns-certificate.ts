/**
 * Whether the minutes attended reach the share of the course for which its host gives a certificate. No text sets the share:
 * the host decides it for each course, in whole percent.
 *
 * @example earnsCertificate({ attended: 360, planned: 450, percent: 80 }) // true
 * @example earnsCertificate({ attended: 359, planned: 450, percent: 80 }) // false
 * @example earnsCertificate({ attended: 0, planned: 0, percent: 80 }) // false
 */
export function earnsCertificate(course: {
  readonly attended: number;
  readonly planned: number;
  readonly percent: number;
}): boolean {
  const { attended, planned, percent } = course;
  return planned > 0 && attended * 100 >= planned * percent;
}
