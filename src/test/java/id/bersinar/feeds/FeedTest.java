package id.bersinar.feeds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.people.LinkSecret;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Officials' calendars on their phones. It is Wednesday, 20 November 2030, 10.15 in Jakarta.
@SuppressWarnings("NullAway.Init") // injected
class FeedTest extends ScenarioTest {

  private static final Pattern SECRET =
      Pattern.compile("https://bot\\.example\\.org/kalender/([A-Za-z0-9_-]{22})\\.ics");

  @Autowired private Feeds feeds;
  @Autowired private JdbcClient database;

  private FeedEndpoint endpoint;
  private Phone hasan;
  private Phone camat;

  @BeforeEach
  void twoOfficials() {
    clock.moveTo(
        LocalDateTime.parse("2030-11-20T10:15").atZone(ZoneId.of("Asia/Jakarta")).toInstant());
    endpoint = new FeedEndpoint(() -> feeds, clock);
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
    camat = neighbourhood.stakeholder("Camat (contoh)", "Kecamatan Palmerah (contoh)");
  }

  /// What the phone was shown, and nobody can be shown again.
  private static String secret(Phone phone) {
    var shown = SECRET.matcher(String.join("\n", phone.news()));
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  private String opens(Phone phone) {
    phone.sends("/kalender").taps("feeds.open").sees("feeds.opened");
    return secret(phone);
  }

  private MockHttpServletResponse fetch(String secret, String knownTag) throws Exception {
    var request = new MockHttpServletRequest("GET", FeedEndpoint.PATH + secret + ".ics");
    request.setPathInfo("/" + secret + ".ics");
    request.addHeader("If-None-Match", knownTag);
    var response = new MockHttpServletResponse();
    endpoint.service(request, response);
    return response;
  }

  private List<VEvent> events(String secret) throws Exception {
    var content = fetch(secret, "").getContentAsByteArray();
    assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContainPattern("[^\r]\n");
    return new CalendarBuilder().build(new ByteArrayInputStream(content)).getComponents("VEVENT");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private List<String> told(String secret) throws Exception {
    return events(secret).stream()
        .map(it -> value(it, "SUMMARY") + " " + value(it, "DTSTART") + " " + value(it, "STATUS"))
        .toList();
  }

  private void hasanInvitesEverybody() {
    hasan.sends("undang rapat").sends("Posko baru (contoh)").sends("Jumat 22/11/2030 09.00");
    hasan.taps("2 jam").sends("Aula (contoh)").taps("reminders.audience.everyone");
    hasan.taps("meetings.invite");
    hasan.sees("meetings.called");
  }

  private void hasanIsRemindedOnceAndEachMonday() {
    hasan.sends("/pengingat").sends("Bawa proposal (contoh)").sends("besok 13.00");
    hasan.taps("reminders.recurrence.once").taps("reminders.audience.me").taps("reminders.save");
    hasan.sends("/pengingat").sends("Apel (contoh)").sends("tiap Senin jam 9");
    hasan.taps("reminders.audience.me").taps("reminders.save");
  }

  private void hasanPromises() {
    hasan.sends("/janji").sends("Lapak UMKM (contoh)").taps("people.myself");
    hasan.sends("29 November").taps("people.strategy.enterprise").taps("commitments.stage.plan");
    hasan.taps("commitments.again.once").taps("commitments.save");
  }

  @Test
  void itHoldsWhatConcernsItsOwnerAndNothingElse() throws Exception {
    hasanInvitesEverybody();
    hasanIsRemindedOnceAndEachMonday();
    hasanPromises();
    assertThat(told(opens(hasan)))
        .contains(
            "Posko baru (contoh) 20301122T020000Z CONFIRMED",
            "🤝 Lapak UMKM (contoh) 20301129 CONFIRMED",
            "Bawa proposal (contoh) 20301121T060000Z CONFIRMED",
            "Apel (contoh) 20301125T020000Z CONFIRMED",
            "Apel (contoh) 20301202T020000Z CONFIRMED")
        .hasSize(16);
    assertThat(told(opens(camat)))
        .containsExactly("Posko baru (contoh) 20301122T020000Z CONFIRMED");
  }

  @Test
  void whatIsMovedOrCalledOffKeepsItsNameAndCountsUp() throws Exception {
    hasanInvitesEverybody();
    var secret = opens(camat);
    var tag = requireNonNull(fetch(secret, "").getHeader("ETag"));
    var first = events(secret).getFirst();
    clock.advance(Duration.ofHours(3));
    assertThat(fetch(secret, tag).getStatus()).isEqualTo(304);
    hasan.sends("/rapat").taps("1").taps("meetings.cancel").taps("meetings.yes-cancel");
    assertThat(fetch(secret, tag).getStatus()).isEqualTo(200);
    var last = events(secret).getFirst();
    assertThat(value(last, "UID")).isEqualTo(value(first, "UID"));
    assertThat(value(first, "SEQUENCE")).isEqualTo("0");
    assertThat(value(last, "SEQUENCE")).isEqualTo("1");
    assertThat(value(last, "STATUS")).isEqualTo("CANCELLED");
  }

  @Test
  void whatOpensNoneIsAnsweredAlikeWhateverTheReason() throws Exception {
    var renewed = opens(hasan);
    hasan.taps("feeds.renew").taps("feeds.yes-renew").sees("feeds.opened");
    var current = secret(hasan);
    assertThat(fetch(current, "").getStatus()).isEqualTo(200);
    var closed = opens(camat);
    camat.taps("feeds.close").taps("feeds.yes-close").sees("feeds.closed").offers("feeds.open");
    var answers =
        List.of(renewed, closed, LinkSecret.fresh().value(), "", "..", "x".repeat(2_000)).stream()
            .map(this::refusal)
            .distinct();
    assertThat(answers).containsExactly("404 [Cache-Control: private, no-cache] ");
  }

  private String refusal(String secret) {
    try {
      var answer = fetch(secret, "");
      var headers =
          answer.getHeaderNames().stream().map(it -> it + ": " + answer.getHeader(it)).toList();
      return answer.getStatus() + " " + headers + " " + answer.getContentAsString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoIsNoOfficialAnyMoreHasNoneAtOnce() throws Exception {
    var secret = opens(hasan);
    neighbourhood.operator().sends("/izin").taps("people.consent");
    neighbourhood.operator().sends("/pejabat").taps("Dinas Koperasi (contoh)");
    neighbourhood.operator().taps("people.official.dismiss").taps("people.dismiss.yes");
    assertThat(fetch(secret, "").getStatus()).isEqualTo(404);
    assertThat(feeds.read(new LinkSecret(secret))).isEmpty();
    neighbourhood.resident("Sari (contoh)").sends("/kalender").seesNothingOf("feeds.heading");
  }

  @Test
  void theSecretIsKeptNowhereAndItsOwnerSeesThatThereIsOne() {
    var secret = opens(hasan);
    assertThat(neighbourhood.throughOutbox()).noneMatch(it -> it.toString().contains(secret));
    assertThat(database.sql("select secret_hash from calendar_feed").query(String.class).list())
        .containsExactly(new LinkSecret(secret).hash());
    hasan.sends("/dataku").sees("feeds.data").seesNothingOf(secret);
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(feeds.read(new LinkSecret(secret))).isEmpty();
  }

  @Test
  void whoeverGuessesManyIsTurnedAway() {
    var answers =
        IntStream.range(0, 200).mapToObj(_ -> refusal(LinkSecret.fresh().value())).toList();
    assertThat(answers.getFirst()).startsWith("404");
    assertThat(answers).anyMatch(it -> it.startsWith("503 [Retry-After: 600]"));
  }
}
