/// What comes in and goes out, and who is talking: for `telegram` and `people`, and for no feature.
@NullMarked
@NamedInterface("gate")
package id.bersinar.dialogue.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
