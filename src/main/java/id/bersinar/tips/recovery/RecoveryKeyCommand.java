package id.bersinar.tips.recovery;

import id.bersinar.tips.access.RecoveryKey;
import id.bersinar.tips.secrets.Hpke;
import java.util.Arrays;

/// `recovery-key` on the command line: makes a recovery key, shows it once, for three sheets of
/// paper, and lets them be checked. It needs neither settings nor a database and writes nothing to
/// disk, so it can run on a machine that is never on a network.
public final class RecoveryKeyCommand {

  private static final String RULE = "-".repeat(72);

  private RecoveryKeyCommand() {}

  public static void run() {
    converse(Terminal.ofProcess());
  }

  static void converse(Terminal terminal) {
    var pair = Hpke.Pair.fresh();
    var key = RecoveryKey.of(pair);
    terminal.show(
        """

        %1$s
        A NEW RECOVERY KEY: %2$s
        %1$s

        With it, officers of a desk can read its tips again when none of them is
        left who could give a colleague access. It is stored nowhere: once this
        window is closed, it is only where you have written it down.

        1. Copy each of the three sheets below to a paper of its own, with its
           heading and its five lines. Letters I, L, O and U don't occur: what
           looks like O is a zero, what looks like I is a one.
        2. Put this line into .env on the server, and start the bot again. It is
           no secret.

           BERSINAR_RECOVERY_KEY=%3$s

        3. Check your papers: below, type two of them, then the third with one of
           these. A wrong line is named.
        4. Close this window. Give the papers to three people who keep them apart.
           Any two open the desks' keys, one alone opens nothing.
        """
            .formatted(RULE, key.fingerprint(), key.setting()));
    RecoverySheet.split(pair).forEach(it -> show(it, terminal));
    terminal.show(RULE + "\nThe check. An empty answer ends it.\n");
    check(pair, terminal);
  }

  private static void check(Hpke.Pair made, Terminal terminal) {
    for (var typed = TwoSheets.ask(terminal); typed.isPresent(); typed = TwoSheets.ask(terminal)) {
      terminal.show(
          Arrays.equals(typed.get().privateKey(), made.privateKey())
              ? "These papers give the new key.\n"
              : "These papers are of another key, not of the new one.\n");
    }
  }

  private static void show(RecoverySheet sheet, Terminal terminal) {
    terminal.show(RULE);
    terminal.show(
        "Bersinar, sheet %d of %d of recovery key %s\n"
            .formatted(sheet.number(), RecoverySheet.COUNT, sheet.key()));
    var lines = sheet.lines();
    for (int place = 0; place < lines.size(); place++) {
      terminal.show("   line %d   %s".formatted(place + 1, lines.get(place)));
    }
    terminal.show("");
  }
}
