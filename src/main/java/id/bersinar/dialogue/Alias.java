package id.bersinar.dialogue;

/// Stands for an account in an anonymous dialogue: the same account has the same alias today and
/// in this process, and nothing leads from an alias back to its account. It is for counting in
/// memory only, such as how often somebody has guessed wrong, and is never stored.
public record Alias(String value) {

  @Override
  public String toString() {
    return "Alias";
  }
}
