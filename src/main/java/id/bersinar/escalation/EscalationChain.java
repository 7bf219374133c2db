package id.bersinar.escalation;

import java.util.List;

/// Whom something is brought to while nobody answers, from below.
///
/// @param rungs those on which there is anybody
public record EscalationChain<N>(List<Rung<N>> rungs) {

  /// Leaves out the rungs on which there is nobody.
  public EscalationChain {
    rungs = rungs.stream().filter(it -> !it.people().isEmpty()).toList();
  }

  /// Whom to remind after so many reminders: each time one rung more.
  public List<Rung<N>> after(int reminders) {
    return rungs.stream().limit(reminders + 1L).toList();
  }
}
