package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// /undang, and `/start` with what it gives.
@SuppressWarnings("NullAway.Init") // injected
class InvitationTest extends ScenarioTest {

  @Autowired private JdbcTemplate database;

  /// What an invited person sends to the bot.
  private String invitation() {
    var operator =
        neighbourhood
            .operator()
            .sends("/undang")
            .sees("people.invite.ask-role")
            .taps("people.role.liaison")
            .taps("area.desk.polsek")
            .sees("people.invite.ask-position")
            .taps("area.position.unit-head")
            .sends("Polsek Palmerah (contoh)")
            .sees("people.role.liaison", "people.invite.confirm")
            .taps("people.invite.make")
            .sees("people.invite.made");
    var news = String.join("\n", operator.news());
    return news.substring(news.indexOf("/start ")).strip();
  }

  @ParameterizedTest
  @CsvSource({
    "pemda, Pemerintah daerah",
    "Pemprov saja, Pemerintah daerah",
    "kampus, Akademisi",
    "ormas, Organisasi masyarakat",
    "swasta, Dunia usaha",
    "K/L, Kementerian/Lembaga"
  })
  void aCategoryIsTypedByItsShortName(String typed, String category) {
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("people.role.stakeholder")
        .sees("people.invite.ask-category")
        .sends(typed)
        .sees("people.invite.ask-institution")
        .sends("Kantor Contoh (contoh)")
        .sees("people.invite.confirm", category);
  }

  @Test
  void anInvitationWorksOnce() {
    var invitation = invitation();
    neighbourhood
        .phone("Hasan (contoh)")
        .sends(invitation)
        .sees("people.invited", "people.ask-consent-liaison")
        .taps("people.consent")
        .sees(
            "Selamat bergabung sebagai Petugas, Polsek, Kepala unit, Polsek" + " Palmerah (contoh)")
        .sends(invitation)
        .sees("people.invitation-unknown");
    neighbourhood.resident("Budi (contoh)").sends(invitation).sees("people.invitation-unknown");
  }

  @Test
  void whoAgreesAfterSomebodyElseHasUsedItLeavesNothing() {
    var invitation = invitation();
    var hasan = neighbourhood.phone("Hasan (contoh)").sends(invitation);
    var budi = neighbourhood.phone("Budi (contoh)").sends(invitation).sees("people.invited");
    hasan.taps("people.consent").sees("people.admitted");
    var before = database.queryForObject("select count(*) from person", Integer.class);
    budi.taps("people.consent").sees("people.invitation-unknown");
    assertThat(database.queryForObject("select count(*) from person", Integer.class))
        .isEqualTo(before);
  }

  @Test
  void anInvitationExpires() {
    var invitation = invitation();
    clock.advance(Duration.ofDays(8));
    neighbourhood
        .phone("Budi (contoh)")
        .sends(invitation)
        .sees("people.invitation-unknown")
        .seesNothingOf("people.ask-consent");
  }

  @Test
  void whoJoinsReadsWhatTheRoleDoesAndIsLedToTheFirstStep() {
    neighbourhood
        .invitedStakeholder("Rina (contoh)", "Kelurahan contoh")
        .sees("people.admitted-stakeholder")
        .offers("menu.pengingat", "menu.agenda");
    neighbourhood
        .phone("Hasan (contoh)")
        .sends(invitation())
        .taps("people.consent")
        .sees("people.admitted-liaison")
        .taps("menu.laporan")
        .sees("tips.door.choose");
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("people.role.operator")
        .sends("Kelurahan contoh")
        .taps("people.invite.make");
    var news = String.join("\n", neighbourhood.operator().news());
    neighbourhood
        .phone("Dua (contoh)")
        .sends(news.substring(news.indexOf("/start ")).strip())
        .sees("people.ask-consent-operator")
        .taps("people.consent")
        .sees("people.admitted-operator")
        .offers("menu.kelola", "menu.undang");
  }

  @Test
  void aCodeThatNobodyMadeIsAnsweredTheSame() {
    var budi = neighbourhood.resident("Budi (contoh)");
    for (var code : List.of("AAAAAAAAAAAAAAAAAAAAAA", "<b>", "🙂".repeat(5000))) {
      budi.sends("/start " + code)
          .sees("people.invitation-unknown")
          .taps("menu.menu")
          .sees("dialogue.menu");
    }
  }

  @Test
  void whoDoesNotConsentKeepsTheInvitation() {
    var invitation = invitation();
    neighbourhood
        .phone("Hasan (contoh)")
        .sends(invitation)
        .taps("people.no-consent")
        .sees("people.invitation-waits")
        .sends(invitation)
        .taps("people.consent")
        .sees("people.admitted");
  }

  @Test
  void thereIsAWordForTheRoleThatWasGivenEvenToWhoHasAHigherOne() {
    var invitation = invitation();
    neighbourhood
        .operator()
        .sends(invitation)
        .taps("people.consent")
        .sees("Selamat bergabung sebagai Petugas");
  }

  @Test
  void theCodeIsKeptNowhere() {
    var invitation = invitation();
    var hasan = neighbourhood.phone("Hasan (contoh)").sends(invitation);
    var code = invitation.substring("/start ".length());
    assertThat(rows()).isNotEmpty().noneMatch(row -> row.contains(code));
    hasan.taps("people.consent").sees("people.admitted");
  }

  private List<String> rows() {
    return List.of(
            "select code_hash from invitation",
            "select path from dialogue_session",
            "select institution from person")
        .stream()
        .flatMap(query -> database.query(query, (row, _) -> row.getString(1) + "").stream())
        .toList();
  }

  @Test
  void ofManyWhoOpenTheSameCodeAtOnceExactlyOneGetsIt() throws Exception {
    for (int round = 0; round < 5; round++) {
      var invitation = invitation();
      var phones =
          IntStream.range(0, 4).mapToObj(_ -> neighbourhood.resident("Warga (contoh)")).toList();
      sendAtOnce(phones, invitation);
      assertThat(phones.stream().filter(it -> saw(it, "Selamat bergabung"))).hasSize(1);
      assertThat(phones.stream().filter(it -> saw(it, "tidak berlaku"))).hasSize(3);
    }
  }

  private static void sendAtOnce(List<Phone> phones, String text)
      throws InterruptedException, ExecutionException {
    var together = new CountDownLatch(phones.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          phones.stream()
              .map(
                  phone ->
                      threads.submit(
                          () -> {
                            together.countDown();
                            together.await();
                            return phone.sends(text);
                          }))
              .toList();
      for (var one : sent) {
        one.get();
      }
    }
  }

  private static boolean saw(Phone phone, String text) {
    return phone.news().stream().anyMatch(it -> it.contains(text));
  }

  @Test
  void theDetoursOfInvitingAreAnswered() {
    neighbourhood
        .operator()
        .sends("/undang")
        .sends("siapa saja")
        .sees("dialogue.please-choose")
        .taps("people.role.stakeholder")
        .sees("people.invite.ask-category")
        .taps("dialogue.back")
        .sees("people.invite.ask-role")
        .taps("people.role.stakeholder")
        .taps("people.category.business")
        .sends("x".repeat(10_000))
        .sees("paling banyak 120 huruf")
        .sendsSticker()
        .sees("paling banyak 120 huruf")
        .sends("<b>Toko & Anak (contoh)")
        .sees("Mitra, Dunia usaha", "<b>Toko & Anak (contoh)")
        .taps("dialogue.cancel")
        .sees("dialogue.cancelled");
  }
}
