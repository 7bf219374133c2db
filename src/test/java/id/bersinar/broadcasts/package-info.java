@NullMarked
package id.bersinar.broadcasts;

import org.jspecify.annotations.NullMarked;
