package id.bersinar.benchmark;

import id.bersinar.scenario.TextsByKey;

/// What people read, by its keys in `messages/`.
final class Texts {

  private static final TextsByKey ALL = TextsByKey.in("id");

  private Texts() {}

  static boolean has(String shown, String named) {
    return ALL.isIn(shown, named);
  }
}
