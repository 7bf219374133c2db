/// Several nodes behind one webhook: which of them a chat is talked with on, and how an update gets
/// there. Knows neither Telegram nor people.
@NullMarked
@ApplicationModule(
    displayName = "Telegram: nodes",
    allowedDependencies = {"storage"})
package id.bersinar.telegram.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
