import fc from 'fast-check'

// The gate tries the same cases every time, so that it tells of a change and not of luck. Other cases:
// FAST_CHECK_SEED=$RANDOM npm run test:unit
fc.configureGlobal({seed: Number(process.env['FAST_CHECK_SEED'] ?? 2026)})
