package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Conversations;
import id.bersinar.dialogue.Incoming;
import id.bersinar.scenario.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/// Groups of officers.
@SuppressWarnings("NullAway.Init") // injected
class DeskGroupsTest extends TipScenario {

  private static final long GROUP = -1_001_000_000_777L;
  private static final String SEEN = "Orang menukar bungkusan di warung contoh";
  private static final String NEW = "Ada laporan baru";

  @Autowired private JdbcTemplate database;
  @Autowired private Conversations conversations;
  @Autowired private ApplicationEventPublisher events;
  private Phone group;
  private long officer;

  @BeforeEach
  void aGroup() {
    group = neighbourhood.phone(GROUP, "Grup piket (contoh)");
    officer("Petugas satu (contoh)", "Polsek contoh");
    officer = chatOf("Polsek contoh");
  }

  private long chatOf(String institution) {
    var chat =
        database.queryForObject(
            "select chat_id from person where institution = ?", Long.class, institution);
    return chat == null ? 0 : chat;
  }

  private void says(long sender, String argument) {
    transactions.executeWithoutResult(
        _ ->
            conversations.handle(
                new Incoming(
                    GROUP, false, sender, "?", "id", new Incoming.Command("laporan", argument))));
  }

  @Test
  void theGroupHearsThatThereIsSomethingAndNotWhat() {
    says(officer, "");
    group.sees("pemberitahuan laporan untuk Polsek", "tidak pernah ditulis di grup");
    assertThat(group.buttons()).containsExactly("Buka percakapan pribadi");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.sees(NEW).seesNothingOf(SEEN, "Gang contoh");
    says(officer, "");
    group.sees("Buka kotak laporan di percakapan pribadi");
  }

  @Test
  void whoHasAskedForItCanEndIt() {
    says(officer, "");
    says(officer, "berhenti");
    group.sees("tidak lagi mendapat");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.seesNothingOf(NEW);
  }

  @Test
  void onlyOfficersCanAndOversightNever() {
    says(10_999, "");
    group.sees("percakapan pribadi").seesNothingOf("sekarang mendapat");
    choosesPassphrase(neighbourhood.liaison("Pengawas (contoh)", "Pengawas", "Propam contoh"));
    says(chatOf("Propam contoh"), "");
    group.seesNothingOf("sekarang mendapat");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.seesNothingOf(NEW);
  }

  @Test
  void anotherDeskLeavesItAlone() {
    says(officer, "");
    neighbourhood.liaison("Polres (contoh)", "Polres", "Polres contoh");
    says(chatOf("Polres contoh"), "berhenti");
    says(chatOf("Polres contoh"), "");
    group.seesNothingOf("Polres", "tidak lagi mendapat");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.sees(NEW);
  }

  @Test
  void whereTheBotIsTakenOutNothingIsSentAnyMore() {
    says(officer, "");
    transactions.executeWithoutResult(_ -> events.publishEvent(new ChatUnreachable(GROUP)));
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.seesNothingOf(NEW);
  }
}
