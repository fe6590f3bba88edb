/* The same random documents in every run, so that a failure is one of the change made; `npm run fuzz` seeks new ones. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_601 });
