package id.bersinar.reminders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody answers by the buttons of a message.
///
/// @param inPlace whether the delivery is another's
/// @param passedTo who has it by now, where that is somebody else
/// @param others deliveries that came by the same message in others' places, unanswered
record Asked(UUID by, boolean inPlace, Optional<UUID> passedTo, List<StandInRows.Covered> others) {}
