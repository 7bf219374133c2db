/// What a conversation is: dialogues, questions, answers. Here is what features write with.
///
/// Knows no feature: features register their [Dialogue]s and [Shortcut]s as beans. Its rooms stand
/// on this package: `gate` has the ports of whoever brings what people say, and knows who they
/// are; `texts` the sentences of `messages/`; `engine` lets a conversation go on.
@NullMarked
@ApplicationModule(
    displayName = "Dialogue",
    allowedDependencies = {"storage", "timers"})
package id.bersinar.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
