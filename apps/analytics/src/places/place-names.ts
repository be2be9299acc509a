export type NamedPlace = { code: string; name: string; provinceName?: string | null };

const kind = /^(Quận|Huyện|Thị xã|Thành phố|Phường|Xã|Thị trấn|Đặc khu|Tỉnh) /;

/**
 * Names short enough for a map, and still one for each place: the kind of unit is left out unless two would then
 * be alike, and the former province is added where even that is not enough.
 *
 * @example shortNames(districts).get("937") // "Thị xã Long Mỹ"
 */
export function shortNames(places: readonly NamedPlace[]): Map<string, string> {
  const named = (place: NamedPlace) => {
    const short = withoutKind(place.name);
    const alike = places.filter(({ name }) => withoutKind(name) === short);
    if (alike.length === 1) return short;
    if (alike.filter(({ name }) => name === place.name).length === 1) return place.name;
    return place.provinceName ? `${short} (${withoutKind(place.provinceName)})` : place.name;
  };
  return new Map(places.map((place) => [place.code, named(place)]));
}

function withoutKind(name: string): string {
  return name.replace(kind, "");
}
