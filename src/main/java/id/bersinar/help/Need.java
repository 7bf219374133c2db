package id.bersinar.help;

import id.bersinar.area.Hotline.Kind;
import java.util.List;

/// What words can be about that want another answer than a chat's; what can't wait comes first.
enum Need {
  OVERDOSE("help.words.overdose", "help.words-alone.overdose", Kind.AMBULANCE, Kind.EMERGENCY),
  SUICIDE("help.words.suicide", "help.words-alone.suicide", Kind.MENTAL_HEALTH),
  VIOLENCE("help.words.violence", "help.words-alone.violence", Kind.WOMEN_AND_CHILDREN),
  DANGER(
      "help.words.danger", "help.words-alone.danger", Kind.POLICE, Kind.EMERGENCY, Kind.AMBULANCE),
  QUITTING("help.words.quitting", "help.words-alone.quitting", Kind.NARCOTICS),
  /// What somebody has seen of others.
  TIP("help.words.tip", "help.words-alone.tip", Kind.POLICE, Kind.NARCOTICS);

  private final String unmistakable;
  private final String alone;
  private final List<Kind> numbers;

  /// @param unmistakable key of the words that mean it whatever was asked
  /// @param alone key of those that mean it where nothing was asked
  /// @param numbers whom to call, the first first
  Need(String unmistakable, String alone, Kind... numbers) {
    this.unmistakable = unmistakable;
    this.alone = alone;
    this.numbers = List.of(numbers);
  }

  String unmistakable() {
    return unmistakable;
  }

  String alone() {
    return alone;
  }

  Kind[] numbers() {
    return numbers.toArray(Kind[]::new);
  }
}
