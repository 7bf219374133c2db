package id.bersinar.posko;

import id.bersinar.dialogue.Text;

/// Opening hours that can't be read, or not in one way only.
final class Unclear extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text advice;

  private Unclear(Text advice) {
    super("unclear opening hours", null, false, false);
    this.advice = advice;
  }

  /// With what to write instead.
  static Unclear because(Text advice) {
    return new Unclear(advice);
  }

  /// With an example of hours that are understood.
  static Unclear words() {
    return new Unclear(Text.of("posko.problem.hours"));
  }

  Text advice() {
    return advice;
  }
}
