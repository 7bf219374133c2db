/// Who is told next when nobody answers: chains, rising pauses, quiet hours, duty shifts. Values
/// only; each feature keeps its own state.
@NullMarked
@ApplicationModule(
    displayName = "Escalation",
    allowedDependencies = {})
package id.bersinar.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
