/// What an update costs, and how soon people are answered; `docs/measurements.md` says how it is
/// run.
@NullMarked
package id.bersinar.benchmark;

import org.jspecify.annotations.NullMarked;
