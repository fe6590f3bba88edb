/* The same random documents in every run, so that a failure is one of the change made; `SEED=7 npm test` draws others. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 20_260_601) });
