package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.CountedDatabase;
import id.bersinar.scenario.Gatehouse;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.timers.PeriodicJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The most statements that each step of what people do may take. With the commit an ordinary one
/// takes five: that the update is new, who it is and what is open, the message, what is open now.
/// What the step is about comes on top. With `-Dbersinar.test.statements=true` it says which.
@Import(StatementsTest.Counting.class)
@SuppressWarnings("NullAway.Init") // injected
class StatementsTest extends ScenarioTest {

  private static final Logger log = LoggerFactory.getLogger(StatementsTest.class);
  private static final String PASSPHRASE = "empat kata yang tak biasa";

  private static final String TRAININGS =
      """
      trainings:
        - code: kemasan
          field: pengemasan
          title: Kemasan Produk
          description: Membuat label.
          batches:
            - {code: satu, date: 2026-12-01, start: 09.00, end: 15.00, place: Aula, quota: 20}
      """;

  @Autowired private CountedDatabase counted;
  @Autowired private JdbcClient database;
  @Autowired private DataSourceProperties settings;

  // Not a @Configuration, so that no scan of another application finds it.
  static class Counting {
    @Bean
    static CountedDatabase countedDatabase() {
      return new CountedDatabase();
    }
  }

  @BeforeEach
  void anArea() throws IOException {
    var sample = new ClassPathResource("sample/kota-bambu-selatan.yaml");
    clock.moveTo(Instant.parse("2026-11-24T07:00:00Z"));
    assertThat(
            AreaFiles.bringIn(
                context, sample.getContentAsString(StandardCharsets.UTF_8) + "\n" + TRAININGS))
        .isEmpty();
    neighbourhood.through(new Gate());
  }

  /// What the gate adds to what the dialogues do.
  private final class Gate implements Gatehouse {
    private final HandledUpdates handled = new HandledUpdates(database, settings, clock);
    private final StoredOutbox outbox = new StoredOutbox(database, new Bell(), clock);
    private long update;

    @Override
    public void storing(Incoming incoming) {
      assertThat(handled.add(++update, incoming.chat())).isTrue();
    }

    @Override
    public void untraced(Incoming incoming) {
      assertThat(handled.contains(++update)).isFalse();
    }

    @Override
    public void putting(Outgoing message) {
      outbox.put(message);
    }

    @Override
    public void puttingAll(List<Outgoing> messages) {
      outbox.putAll(messages);
    }
  }

  private void step(String step, int most, Runnable action) {
    counted.take();
    action.run();
    var statements = counted.take();
    var database = TestDatabase.isPostgresql() ? "PostgreSQL" : "H2";
    log.info("{} | {} | {}", database, step, statements.size());
    if (Boolean.getBoolean("bersinar.test.statements")) {
      statements.forEach(it -> log.info("    {}", it));
    }
    assertThat(statements).as(step).hasSizeLessThanOrEqualTo(most);
  }

  @Test
  void newcomers() {
    // The area is read once.
    neighbourhood.resident("Sari (contoh)");
    var budi = neighbourhood.phone("Budi (contoh)");
    step("START", 5, () -> budi.sends("/izin").sees("people.ask-consent"));
    step("consent", 10, () -> budi.taps("people.consent").sees("dialogue.menu"));
  }

  @Test
  void residents() {
    // Whether a chat is known is asked once.
    var sari = neighbourhood.resident("Sari (contoh)").sends("/bahasa").sends("/batal");
    step("/menu", 2, () -> sari.sends("/menu").sees("dialogue.menu"));
    step("/bantuan", 2, () -> sari.sends("/bantuan").sees("dialogue.help"));
    step("/pelatihan", 6, () -> sari.sends("/pelatihan").sees("training.choose"));
    step("batch", 8, () -> sari.taps("Kemasan Produk"));
    step("join", 8, () -> sari.taps("training.join").sees("training.ask-name"));
    step("sticker", 6, () -> sari.sendsSticker().sees("dialogue.please-type"));
    // What is known from before is a button, with which the typed name is compared.
    step("name", 6, () -> sari.sends("Sari Contoh").sees("training.ask-home"));
    step("old button", 5, () -> sari.tapsOn("training.ask-name", "dialogue.cancel"));
    step("home", 5, () -> sari.sends("5/2").sees("training.ask-phone"));
    step("contact", 5, () -> sari.sharesContact().sees("training.ask-interest"));
    step("interest", 6, () -> sari.taps("training.interest.kuliner").sees("training.check"));
    step("confirm", 10, () -> sari.taps("training.confirm").sees("training.enrolled"));
    step("/pendaftaranku", 6, () -> sari.sends("/pendaftaranku").sees("Kemasan Produk"));
    step("/posko", 4, () -> sari.sends("/posko").sees("posko.choose-how"));
    step("posko by place", 2, () -> sari.taps("posko.by-place").sees("posko.ask-place"));
    step("place", 4, () -> sari.taps("posko.share-place").sees("posko.nearest"));
    sari.sends("/batal");
    step("/dataku", 10, () -> sari.sends("/dataku").sees("people.data.heading"));
    step("/bahasa", 5, () -> sari.sends("/bahasa").sees("people.ask-language"));
    step("/batal", 5, () -> sari.sends("/batal").sees("dialogue.cancelled"));
    sari.sends("/bahasa");
    step("language", 10, () -> sari.taps("Bahasa Indonesia").sees("dialogue.menu"));
    sari.sends("/bahasa").sends("/batal");
    step("gone button", 4, () -> sari.tapsOn("people.ask-language", "Bahasa Indonesia"));
  }

  @Test
  void stakeholders() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas contoh");
    hasan.sends("/bahasa").sends("/batal");
    for (int entry = 1; entry <= 5; entry++) {
      step("/pengingat", 5, () -> hasan.sends("/pengingat").sees("reminders.ask-message"));
      step("message", 5, () -> hasan.sends("Rapat (contoh)").sees("reminders.ask-time"));
      step("time", 5, () -> hasan.sends("besok 09.00").sees("reminders.choose-recurrence"));
      step(
          "once",
          6,
          () -> hasan.taps("reminders.recurrence.once").sees("reminders.choose-audience"));
      step("to me", 7, () -> hasan.taps("reminders.audience.me").sees("reminders.confirm"));
      step("save", 8, () -> hasan.taps("reminders.save").sees("reminders.saved"));
    }
    step("/agenda", 8, () -> hasan.sends("/agenda").sees("Rapat (contoh)"));
  }

  @Test
  void meetings() {
    // Who is told of it in the same step, such as whom a deputy leaves alone, comes on top.
    var camat = neighbourhood.stakeholder("Camat (contoh)", "Kecamatan contoh");
    var sekcam = neighbourhood.stakeholder("Sekcam (contoh)", "Kecamatan contoh");
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas contoh");
    hasan.sends("/undangrapat").sends("Rapat RW (contoh)").sends("27/11/2026 jam 9 sampai 11");
    hasan.sends("Aula (contoh)").taps("reminders.audience.everyone");
    step("invite", 10, () -> hasan.taps("meetings.invite").sees("meetings.called"));
    run("TellingJob");
    step("deputy", 10, () -> camat.taps("meetings.rsvp.deputy").sees("meetings.ask-deputy"));
    step("deputy by words", 13, () -> camat.sends("Kasi (contoh)").sees("meetings.your-deputy"));
    step("deputy anew", 9, () -> camat.taps("meetings.rsvp.deputy").sees("meetings.ask-deputy"));
    step("deputy by tap", 15, () -> camat.taps("Kecamatan contoh").sees("meetings.your-deputy"));
    step(
        "answer",
        13,
        () ->
            sekcam
                .tapsOn("meetings.news.invited", "meetings.rsvp.yes")
                .sees("meetings.represents"));
    step("a deputy's no", 14, () -> sekcam.tapsOn("meetings.news.invited", "meetings.rsvp.no"));
    step("/rapat", 6, () -> hasan.sends("/rapat").sees("meetings.coming"));
    step("a meeting", 8, () -> hasan.taps("1").sees("meetings.count"));
    step("who comes", 10, () -> hasan.taps("meetings.show-who").sees("Kecamatan contoh"));
    step("ask again", 10, () -> hasan.taps("meetings.ask").sees("meetings.asked"));
    step("ask for minutes", 9, () -> hasan.taps("meetings.minutes.ask-taker"));
    step("taker", 12, () -> hasan.taps("Kecamatan contoh").sees("meetings.minutes.taker-told"));
    step("change the time", 6, () -> hasan.taps("meetings.change-time").sees("meetings.ask-time"));
    step("move", 13, () -> hasan.sends("27/11/2026 13.00").sees("meetings.moved"));
    run("TellingJob");
    camat.sends("/rapat");
    step("an invited one's meeting", 8, () -> camat.taps("1").sees("meetings.comes"));
    step("answer on the page", 11, () -> camat.taps("meetings.rsvp.yes").sees("meetings.noted"));
    clock.moveTo(Instant.parse("2026-11-27T08:00:00Z"));
    hasan.sends("/rapat").taps("meetings.show-past").taps("1");
    step("minutes", 6, () -> hasan.taps("meetings.minutes.write").sees("meetings.minutes.ask"));
    step("minutes by words", 10, () -> hasan.sends("Bazar (contoh)").sees("meetings.minutes.sent"));
    hasan.taps("meetings.minutes.write");
    step(
        "minutes by photo",
        10,
        () -> hasan.sendsPhoto("notulen.jpg", new byte[0]).sees("meetings.minutes.has-photo"));
    step("decide", 7, () -> hasan.taps("meetings.decide").sees("commitments.ask-words"));
    hasan.sends("Peta (contoh)").taps("people.myself").sends("30 November");
    hasan.taps("people.strategy.enterprise").taps("commitments.stage.mapping").sends("sekali");
    step("save a commitment", 9, () -> hasan.taps("commitments.save"));
    step("/komitmen", 7, () -> hasan.sends("/komitmen"));
    step("a commitment", 8, () -> hasan.taps("1"));
    step("done", 9, () -> hasan.taps("commitments.act.done").sees("commitments.done"));
  }

  @Test
  void officers() {
    var first = officer("Satu (contoh)", "Polsek contoh");
    var second = officer("Dua (contoh)", "Polsek dua contoh");
    first.sends("/laporan").taps("Beri akses: Polsek dua contoh").taps("tips.door.grant-yes");
    second.taps("tips.refresh").sees("tips.inbox.heading");
    for (int more = 3; more <= 7; more++) {
      neighbourhood.liaison("Petugas " + more + " (contoh)", "Polsek " + more + " contoh");
    }
    for (int tip = 1; tip <= 4; tip++) {
      sendsTip(neighbourhood.phone("Warga " + tip + " (contoh)"));
    }
    clock.advance(Duration.ofMinutes(1));
    run("Release");
    first.sends("/menu");
    step("/laporan", 8, () -> first.sends("/laporan"));
    step("new tips", 8, () -> first.taps("tips.inbox.switch.new"));
    step("open", 9, () -> first.taps("tips.age.today"));
    step("claim", 10, () -> first.taps("tips.act.claim"));
    step("the list again", 8, () -> first.sends("/laporan"));
    first.taps("tips.inbox.switch.mine");
    step("open once more", 7, () -> first.taps("tips.age.today"));
    first.sends("/laporan");
    step("record", 8, () -> first.taps("tips.audit.button"));
  }

  private Phone officer(String name, String institution) {
    return neighbourhood
        .liaison(name, institution)
        .sends("/laporan")
        .sends(PASSPHRASE)
        .sends(PASSPHRASE);
  }

  private static void sendsTip(Phone phone) {
    phone
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends("Isi contoh")
        .sends("Gang contoh di belakang pasar")
        .taps("tips.when.yesterday")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .taps("tips.send");
  }

  private void run(String job) {
    List.copyOf(context.getBeansOfType(PeriodicJob.class).values()).stream()
        .filter(it -> AopUtils.getTargetClass(it).getSimpleName().equals(job))
        .forEach(PeriodicJob::run);
  }
}
