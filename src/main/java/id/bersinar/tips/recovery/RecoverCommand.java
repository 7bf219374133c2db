package id.bersinar.tips.recovery;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.storage.Durability;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.Recovery;
import id.bersinar.tips.access.RecoveryKey;
import id.bersinar.tips.secrets.Hpke;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// `recover` on the command line: two sheets of paper give officers who wait access to their desk's
/// keys. What is typed stays in this process's memory.
@Component
@Profile("recovery")
class RecoverCommand implements ApplicationRunner {

  private static final Language ENGLISH = new Language("en");

  private final Recovery recovery;
  private final Officers officers;
  private final Texts texts;
  private final Durability durability;

  RecoverCommand(Recovery recovery, Officers officers, Texts texts, Durability durability) {
    this.recovery = recovery;
    this.officers = officers;
    this.texts = texts;
    this.durability = durability;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    converse(Terminal.ofProcess());
  }

  void converse(Terminal terminal) {
    terminal.show(
        """

        RECOVERY
        Two of the three sheets of the recovery key are needed. Type each line as it
        stands on the paper; it may not appear while you type. An empty answer ends
        this, and nothing is changed.
        """);
    boolean done =
        TwoSheets.ask(terminal)
            .flatMap(key -> desk(terminal, key).filter(it -> recover(terminal, key, it)))
            .isPresent();
    if (!done) {
      terminal.show("Nothing was changed.");
    }
  }

  private Optional<Recovery.Prospect> desk(Terminal terminal, Hpke.Pair key) {
    var prospects = recovery.prospects(RecoveryKey.of(key));
    if (prospects.isEmpty()) {
      terminal.show(
          """
          No desk's key is sealed for this recovery key yet. That is done when
          BERSINAR_RECOVERY_KEY is set and an officer types the passphrase.
          """);
      return Optional.empty();
    }
    var waiting = prospects.stream().filter(it -> !it.waiting().isEmpty()).toList();
    if (waiting.isEmpty()) {
      terminal.show(
          """
          Nobody waits for access. An officer waits who was invited with /undang, has
          opened /laporan and chosen a passphrase there. One who has lost it taps
          "Lupa frasa sandi" first and chooses another. Then come back.
          """);
      return Optional.empty();
    }
    for (int place = 0; place < waiting.size(); place++) {
      terminal.show("  %d  %s".formatted(place + 1, line(waiting.get(place))));
    }
    return chosen(terminal, waiting);
  }

  private String line(Recovery.Prospect prospect) {
    return "%s: %s, %s waiting: %s"
        .formatted(
            nameOf(prospect),
            count(prospect.keys(), "key"),
            count(prospect.waiting().size(), "officer"),
            prospect.waiting().stream().map(officers::nameOf).collect(Collectors.joining(", ")));
  }

  private String nameOf(Recovery.Prospect prospect) {
    var desk = prospect.desk();
    var name = texts.plain(desk.label(), ENGLISH);
    return desk.home() ? name : name + " of " + desk.code();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static Optional<Recovery.Prospect> chosen(
      Terminal terminal, List<Recovery.Prospect> prospects) {
    while (true) {
      var answer = terminal.ask("Which desk? Type its number:");
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      var place =
          IntStream.range(0, prospects.size())
              .filter(it -> answer.equals(Integer.toString(it + 1)))
              .findFirst();
      if (place.isPresent()) {
        return Optional.of(prospects.get(place.getAsInt()));
      }
    }
  }

  private boolean recover(Terminal terminal, Hpke.Pair key, Recovery.Prospect prospect) {
    terminal.show(
        """

        Whoever is given access can read all tips of the desk that are still kept. Ask
        each officer for the six characters behind the institution, which they see in
        /laporan: somebody else may have been invited under that name.
        """);
    var chosen = prospect.waiting().stream().filter(it -> isChosen(terminal, it)).toList();
    if (chosen.isEmpty()) {
      return false;
    }
    int keys = recovery.recover(prospect.desk(), key, chosen);
    durability.flush();
    terminal.show(
        """

        Done: %s of %s can open %s.
        New tips are sealed with another key, which they can open too. Start the bot
        again; they open /laporan and type their passphrases.
        """
            .formatted(count(chosen.size(), "officer"), nameOf(prospect), count(keys, "key")));
    return true;
  }

  private boolean isChosen(Terminal terminal, UUID officer) {
    var question = "Give access to %s? Type yes:".formatted(officers.nameOf(officer));
    return terminal.ask(question).equalsIgnoreCase("yes");
  }
}
