/// The sentences of `messages/`, and how they follow their files.
@NullMarked
@NamedInterface("texts")
package id.bersinar.dialogue.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
