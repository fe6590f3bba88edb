/** Bad usage or unreadable input, said in one sentence to the person at the terminal; ends with exit code 2. */
export class Problem extends Error {}
