/// Programs that use the whole bot for long; `docs/measurements.md` says how they are run.
@NullMarked
package id.bersinar.soak;

import org.jspecify.annotations.NullMarked;
