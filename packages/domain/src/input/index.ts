/**
 * The error that names a field, its value and what is allowed.
 *
 * @module
 */

export { InvalidInput } from "./invalid-input.ts";
