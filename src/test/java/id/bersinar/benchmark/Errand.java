package id.bersinar.benchmark;

import static id.bersinar.benchmark.Step.sends;
import static id.bersinar.benchmark.Step.sharesPlace;
import static id.bersinar.benchmark.Step.taps;

import java.util.List;

/// What somebody does who comes for the first time: agrees, signs up for a training, looks for a
/// posko and at what is kept of them. Texts are named by their keys.
final class Errand {

  private static final int BATCHES = 3;
  private static final String[] OUTCOMES = {
    "training.enrolled",
    "training.enrolled-after-all",
    "training.on-waiting-list",
    "training.seat-just-taken"
  };

  private Errand() {}

  /// @param person who it is, a number
  static List<Step> of(long person) {
    return List.of(
        sends("/izin", "people.consent"),
        taps("people.consent", "dialogue.menu"),
        sends("/pelatihan", "1. "),
        taps(1 + person % BATCHES + ". ", "training.about"),
        taps("aftar", "training.ask-name"),
        sends("Warga Contoh", "training.ask-home"),
        sends("5/2", "training.ask-phone"),
        sends("0812 0000 0001", "training.interest.kuliner"),
        taps("training.interest.kuliner", "training.check"),
        taps("✅", OUTCOMES),
        sends("/menu", "dialogue.menu"),
        sends("/posko", "posko.choose-how"),
        taps("posko.by-place", "posko.ask-place"),
        sharesPlace(-6.1866, 106.8019, "110"),
        sends("/pendaftaranku", "training.own"),
        sends("/dataku", "people.data.heading"),
        sends("/menu", "dialogue.menu"));
  }

  /// What can be said to a bot that has nothing but a menu.
  static List<Step> ofTheFloor() {
    return List.of(sends("/menu", "dialogue.menu"));
  }
}
