/** What the platform takes; a longer script is not parsed either. */
export const MAX_SCRIPT_BYTES = 1_048_576;
