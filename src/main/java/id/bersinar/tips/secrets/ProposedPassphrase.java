package id.bersinar.tips.secrets;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/// Five words by chance. Of a list of more than 2,000 that is over 54 bits: with what a try costs
/// ([Stretching]), thousands of computers would be busy for centuries.
public final class ProposedPassphrase {

  static final int WORDS = 5;
  static final List<String> LIST = WordFile.read("words.txt");

  private static final SecureRandom RANDOM = new SecureRandom();

  private ProposedPassphrase() {}

  /// Another one each time.
  public static Passphrase fresh() {
    return new Passphrase(
        RANDOM.ints(WORDS, 0, LIST.size()).mapToObj(LIST::get).collect(Collectors.joining(" ")));
  }
}
