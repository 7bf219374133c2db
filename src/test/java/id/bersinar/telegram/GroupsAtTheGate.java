package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the gate does in groups. Runs as a part of [GateTest], in its context.
abstract class GroupsAtTheGate extends TelegramAtFault {

  @Test
  void aGroupIsSentToThePrivateChatByOwnCommandsOnly() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    group.sends("/hitung").sees("dialogue.private-only");
    group.sends("/perintah_bot_lain").sends("halo semua");
    assertThat(group.news()).isEmpty();
    group.sendsHidden("/perintah_bot_lain");
    group.seesNothingOf("dialogue.private-only", "dialogue.hidden-administrator");
  }

  @Test
  void aTopicIsAnsweredThereAndAClosedOneInTheGroup() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    group.sendsInTopic(77, "/hitung").sees("dialogue.private-only");
    assertThat(group.topicOfNewest()).isEqualTo(77);
    for (boolean deleted : List.of(false, true)) {
      group.closesTopic(77, deleted);
      transactions.executeWithoutResult(
          _ ->
              announcer.tell(
                  group.id(), 77, Language.INDONESIAN, Lane.ALERT, plain("Ada " + deleted)));
      group.sees("Ada " + deleted);
      assertThat(group.topicOfNewest()).isZero();
    }
  }

  @Test
  void whatWaitsForAGroupGoesToItsSupergroup() {
    for (boolean told : List.of(true, false)) {
      var group = TELEGRAM.group("RW 04 (contoh)", sari);
      TELEGRAM.faults(Map.of("errors", -1, "methods", List.of("sendMessage")));
      tell(group, Lane.ALERT, plain("Ada laporan"), plain("Ada lagi"));
      var grown = group.upgrades(told);
      TELEGRAM.noFaults();
      grown.sees("Ada laporan", "Ada lagi");
      var moved = new ChatMoved(group.id(), grown.id());
      await().until(() -> follower.followed().contains(moved));
      await().until(this::nothingWaits);
      assertThat(rowsOf(group, "outbox where")).isZero();
      assertThat(rowsOf(grown, "outbox where")).isZero();
    }
  }

  @Test
  void whatFailedJustBeforeTheUpgradeWasKnownIsSentAgain() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    group.blocks();
    tell(group, Lane.ALERT, plain("Ada laporan"));
    await().until(() -> rowsOf(group, "outbox where refusal is not null and") == 1);
    group.upgrades(true).sees("Ada laporan");
  }

  @Test
  void aDatabaseThatIsAwayLosesNoNewsOfAChat() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    var joined = new ChatReachable(group.id());
    await().until(() -> follower.followed().contains(joined));
    follower.awayFor(3);
    var moved = new ChatMoved(group.id(), group.upgrades(true).id());
    await().until(() -> follower.followed().contains(moved));
    sari.sends("/start").sees("people.welcome");
    follower.awayFor(2);
    sari.blocks();
    await().until(() -> follower.followed().contains(new ChatUnreachable(sari.id())));
    sari.unblocks();
  }

  @Test
  void aGroupThatTheBotMayNotWriteInIsNoRefusedText() {
    var operator = TELEGRAM.phone(OPERATOR, "Operator (contoh)", "id");
    operator.sends("/start").sees("people.welcome");
    operator.sends("/menu");
    refusals.run();
    var group = TELEGRAM.group("RW 04 (contoh)", sari).mutes(true);
    tell(group, Lane.ALERT, plain("Ada laporan"));
    await().until(() -> follower.followed().contains(new ChatMuted(group.id())));
    await().until(this::nothingWaits);
    operator.sends("/menu").sees("dialogue.menu");
    refusals.run();
    operator.seesNothingOf("people.messages-refused");
    group.mutes(false);
    tell(group, Lane.ALERT, plain("Ada lagi"));
    group.sees("Ada lagi");
  }
}
