import fc from 'fast-check';

// Under mutation every run starts from the same inputs, a found difference need not be made small, and each
// property gets a few hundredths of a second: the examples do most of the killing.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: 20_261_121,
  endOnFailure: true,
  interruptAfterTimeLimit: 40,
});
