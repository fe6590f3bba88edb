/** The day of the build as an ISO date; decides which rules hold for what the pages show. */
export const today = new Date().toISOString().slice(0, 10);
