/// What a conversation is: dialogues, questions, answers; routing, sessions, language.
///
/// Knows no feature: features register their [Dialogue]s and [Shortcut]s as beans.
@NullMarked
@ApplicationModule(
    displayName = "Dialogue",
    allowedDependencies = {"storage", "timers"})
package id.bersinar.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
