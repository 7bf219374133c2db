package id.bersinar.tips.alerts;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaFiles;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/// Groups of officers.
@SuppressWarnings("NullAway.Init") // injected
class DeskGroupsTest extends TipScenario {

  private static final long GROUP = -1_001_000_000_777L;
  private static final long GROWN = -1_001_000_000_778L;
  private static final String AREA =
      """
      area: {code: %1$s, name: %1$s, kecamatan: Contoh, city: Contoh, zone: WIB}
      """;
  private static final String NEW = "tips.notice.new";

  @Autowired private JdbcTemplate database;
  @Autowired private Conversations conversations;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private DeskGroups groups;
  @Autowired private Areas areas;
  @Autowired private SilentGroups silentGroups;
  private Phone group;
  private Phone inbox;
  private long officer;

  @BeforeEach
  void aGroup() {
    group = neighbourhood.phone(GROUP, "Grup piket (contoh)");
    inbox = officer("Petugas satu (contoh)", "Polsek contoh");
    officer = chatOf("Polsek contoh");
  }

  private long chatOf(String institution) {
    var chat =
        database.queryForObject(
            "select chat_id from person where institution = ?", Long.class, institution);
    return chat == null ? 0 : chat;
  }

  private void says(long sender, String argument) {
    says(GROUP, null, sender, argument);
  }

  private void says(long chat, @Nullable Integer thread, long sender, String argument) {
    var command = new Incoming.Command("laporan", argument);
    transactions.executeWithoutResult(
        _ ->
            conversations
                .plan(
                    new Incoming(
                        chat, false, "Grup piket (contoh)", thread, sender, "?", "id", command))
                .work()
                .run());
  }

  @Test
  void theGroupHearsThatThereIsSomethingAndNotWhat() {
    says(officer, "");
    group.sees("pemberitahuan laporan untuk Polsek", "tips.group.joined");
    assertThat(group.buttons()).containsExactly("Buka percakapan pribadi");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.sees(NEW).seesNothingOf(SEEN, "Gang contoh");
    says(officer, "");
    group.sees("tips.group.here");
  }

  @Test
  void whoHasAskedForItCanEndIt() {
    says(officer, "");
    says(officer, "berhenti");
    group.sees("tips.group.left");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.seesNothingOf(NEW);
  }

  @Test
  void onlyOfficersCanAndOversightNever() {
    says(10_999, "");
    group.sees("dialogue.private-only").seesNothingOf("tips.group.joined");
    choosesPassphrase(
        neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
    says(chatOf("Propam contoh"), "");
    group.seesNothingOf("tips.group.joined");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.seesNothingOf(NEW);
  }

  @Test
  void anotherDeskLeavesItAlone() {
    says(officer, "");
    choosesPassphrase(
        neighbourhood.liaison("Polres (contoh)", "area.desk.polres", "Polres contoh"));
    says(chatOf("Polres contoh"), "berhenti");
    says(chatOf("Polres contoh"), "");
    group.seesNothingOf("Polres", "tips.group.left");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.sees(NEW);
  }

  @Test
  void anotherAreasDeskLeavesItAloneToo() {
    AreaFiles.bringIn(context, AREA.formatted("sini"));
    AreaFiles.bringIn(context, AREA.formatted("sana"));
    says(officer, "");
    var there = neighbourhood.liaison("Sana (contoh)", "area.desk.polsek", "Polsek sana contoh");
    database.update("update person set area_code = 'sana' where institution like 'Polsek sana%'");
    choosesPassphrase(there);
    says(chatOf("Polsek sana contoh"), "berhenti");
    group.seesNothingOf("tidak lagi mendapat");
    var other = areas.desk(Optional.of(new AreaCode("sana")), Desk.POLSEK);
    assertThat(groups.of(other)).isEmpty();
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.sees(NEW);
    database.update(
        "update desk_group set area_code = 'sana',"
            + " attached_by = (select id from person where institution = 'Polsek sana contoh')");
    assertThat(groups.of(other)).hasSize(1);
    var before = group.news();
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    assertThat(group.news()).isEqualTo(before);
  }

  @Test
  void whereTheBotIsTakenOutNothingIsSentAnyMore() {
    says(officer, "");
    happens(new ChatUnreachable(GROUP));
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.seesNothingOf(NEW);
    says(officer, "");
    group.sees("tips.group.joined");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.sees(NEW);
  }

  @Test
  void whereTheBotIsTakenOutItsOfficersAndOperatorsAreToldOnce() {
    says(officer, "");
    happens(new ChatUnreachable(GROUP));
    var operator = neighbourhood.operator().sends("/menu");
    aMinutePasses();
    var told = "tips.group.silent.gone";
    operator.sees(told);
    inbox.sees(told).sends("/menu");
    aMinutePasses();
    inbox.seesNothingOf(told);
    clock.advance(Duration.ofDays(2));
    silentGroups.run();
    assertThat(groups.of(POLSEK)).isEmpty();
    assertThat(database.queryForObject("select count(*) from desk_group", Long.class)).isZero();
  }

  @Test
  void whoLetsTheBotInAgainRegistersAgain() {
    says(officer, "");
    happens(new ChatUnreachable(GROUP));
    happens(new ChatReachable(GROUP));
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    group.seesNothingOf(NEW);
  }

  @Test
  void whereTheBotMayNotWriteIsToldOnceUntilItMay() {
    says(officer, "");
    var told = "tips.group.silent.muted";
    for (int time = 0; time < 2; time++) {
      inbox.sends("/menu");
      happens(new ChatMuted(GROUP));
      aMinutePasses();
      inbox.sees(told).seesNothingOf(SEEN, "Gang contoh").sends("/menu");
      // The next notice tries again, and fails.
      assertThat(groups.of(POLSEK)).hasSize(1);
      happens(new ChatMuted(GROUP));
      aMinutePasses();
      inbox.seesNothingOf(told);
      happens(new ChatReachable(GROUP));
    }
  }

  @Test
  void anotherDesksOfficersAreNotTold() {
    var other =
        choosesPassphrase(neighbourhood.liaison("Polres", "area.desk.polres", "Polres contoh"));
    other.sends("/menu");
    says(officer, "");
    happens(new ChatMuted(GROUP));
    aMinutePasses();
    other.seesNothingOf("tips.group.silent.gone", "tips.group.silent.muted");
  }

  @Test
  void aGroupThatBecomesASupergroupStaysRegistered() {
    says(officer, "");
    var grown = neighbourhood.phone(GROWN, "Grup piket (contoh)");
    // Telegram says it in both groups, and each may come again.
    for (int time = 0; time < 3; time++) {
      happens(new ChatMoved(GROUP, GROWN));
    }
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    grown.sees(NEW);
    group.seesNothingOf(NEW);
  }

  @Test
  void alsoWhereTheOldOneSeemedToBeGoneFirst() {
    says(officer, "");
    happens(new ChatUnreachable(GROUP));
    happens(new ChatMoved(GROUP, GROWN));
    inbox.sends("/menu");
    aMinutePasses();
    inbox.seesNothingOf("tips.group.silent.gone", "tips.group.silent.muted");
    assertThat(groups.of(POLSEK)).extracting(DeskGroups.Group::chatId).containsExactly(GROWN);
  }

  @Test
  void whoWasFasterAndRegisteredTheSupergroupIsToldOnce() {
    says(officer, "");
    says(GROWN, 77, officer, "");
    happens(new ChatMoved(GROUP, GROWN));
    assertThat(groups.of(POLSEK))
        .singleElement()
        .matches(it -> it.chatId() == GROWN && Objects.equals(it.threadId(), 77));
  }

  @Test
  void noticesGoToTheTopicInWhichTheyWereAskedFor() {
    says(GROUP, 77, officer, "");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    assertThat(threadsOfGroup()).containsExactly(77, 77);
    says(GROUP, 78, officer, "");
    tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    assertThat(threadsOfGroup()).containsExactly(77, 77, 78, 78);
    assertThat(groups.of(POLSEK)).hasSize(1);
  }

  private List<Integer> threadsOfGroup() {
    return neighbourhood.throughOutbox().stream()
        .filter(it -> it.chat() == GROUP)
        .map(it -> requireNonNull(it.thread()))
        .toList();
  }

  private void happens(ChatChange change) {
    transactions.executeWithoutResult(_ -> events.publishEvent(change));
  }

  private void aMinutePasses() {
    clock.advance(Duration.ofMinutes(1));
    silentGroups.run();
  }
}
