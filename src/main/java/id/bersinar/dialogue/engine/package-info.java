/// Lets conversations go on: finds their dialogue, keeps where they are, says what follows.
@NullMarked
package id.bersinar.dialogue.engine;

import org.jspecify.annotations.NullMarked;
