/** The gap's marker in a stem. */
export const GAP_MARKER = "_____";
