import fc from 'fast-check'

// A fixed seed, so that a failure means a change rather than chance. For other cases:
// FAST_CHECK_SEED=$RANDOM npm run test:unit
fc.configureGlobal({seed: Number(process.env['FAST_CHECK_SEED'] ?? 2026)})
