// TypeDoc asks for the TypeScript of whoever uses it, and reads it by an interface that TypeScript 7 does not have. It
// gets version 6 for itself; `packageExtensions` cannot say so, because it adds and does not take away.
module.exports = {
  hooks: {
    readPackage(pkg) {
      if (pkg.name !== "typedoc") return pkg;
      const { typescript: _, ...peerDependencies } = pkg.peerDependencies;
      return { ...pkg, peerDependencies, dependencies: { ...pkg.dependencies, typescript: "6.0.3" } };
    },
  },
};
