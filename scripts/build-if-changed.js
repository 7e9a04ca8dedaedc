// Builds `dist` unless it was built from what is here now: npm asks for a build when it installs, and again when it packs or tests.
import {join} from 'node:path'
import {isBuilt} from './built-from.js'

if (!isBuilt(join(import.meta.dirname, '..'))) await import('./build.js')
