/// What people mean by words that answer no question: which command, or a greeting. By lists of
/// words in `messages/`; nothing of what is typed is kept.
@NullMarked
package id.bersinar.dialogue.words;

import org.jspecify.annotations.NullMarked;
