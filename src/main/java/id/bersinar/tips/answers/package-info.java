/// What both sides' dialogues take for an answer, and how they turn pages.
@NullMarked
@ApplicationModule(
    displayName = "Tips: answers",
    allowedDependencies = {"dialogue"})
package id.bersinar.tips.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
