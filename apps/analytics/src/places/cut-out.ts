/** What is used of a GeoJSON file of this project. */
export type ShapeFile = {
  type: "FeatureCollection";
  features: { properties: { code: string; formerDistrict?: string }; geometry: unknown }[];
};

/** The communes whose seat lies in one former district. */
export function cutOut(shapes: ShapeFile, district: string): ShapeFile {
  const features = shapes.features.filter(({ properties }) => properties.formerDistrict === district);
  return { ...shapes, features };
}
