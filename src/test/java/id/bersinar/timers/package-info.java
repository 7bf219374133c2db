@NullMarked
package id.bersinar.timers;

import org.jspecify.annotations.NullMarked;
