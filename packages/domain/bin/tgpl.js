#!/usr/bin/env node
// Stands beside the source so that an install can link the command before the package is built.
import "../dist/cli.js";
