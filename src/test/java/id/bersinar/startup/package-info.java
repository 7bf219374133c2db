@NullMarked
package id.bersinar.startup;

import org.jspecify.annotations.NullMarked;
