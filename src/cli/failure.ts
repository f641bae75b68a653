/** Something a person at the command line did or gave that cannot be used; told without a stack, exit code 2. */
export class Failure extends Error {}
