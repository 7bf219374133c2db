package id.bersinar.telegram;

import id.bersinar.scenario.Phone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The most statements that each step of what people do may take. With the commit an ordinary one
/// takes five: that the update is new, who it is and what is open, the message, what is open now.
/// What the step is about comes on top. With `-Dbersinar.test.statements=true` it says which.
class StatementsTest extends StatementsScenario {

  @Test
  void newcomers() {
    // The area is read once.
    neighbourhood.resident("Sari (contoh)");
    var budi = neighbourhood.phone("Budi (contoh)");
    step("START", 4, () -> budi.sends("/izin").sees("people.ask-consent"));
    step("consent", 8, () -> budi.taps("people.consent").sees("dialogue.menu"));
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
    step("interest", 6, () -> sari.taps("training.interest.kuliner").sees("Alat apa"));
    step("own question", 6, () -> sari.sends("Gunting").sees("training.check"));
    step("confirm", 10, () -> sari.taps("training.confirm").sees("training.enrolled"));
    step("/pendaftaranku", 6, () -> sari.sends("/pendaftaranku").sees("Kemasan Produk"));
    step("/posko", 4, () -> sari.sends("/posko").sees("posko.choose-how"));
    step("posko by place", 2, () -> sari.taps("posko.by-place").sees("posko.ask-place"));
    step("place", 4, () -> sari.taps("posko.share-place").sees("posko.nearest"));
    sari.sends("/batal");
    step("/dataku", 9, () -> sari.sends("/dataku").sees("people.data.heading"));
    step("/bahasa", 5, () -> sari.sends("/bahasa").sees("people.ask-language"));
    step("/batal", 5, () -> sari.sends("/batal").sees("dialogue.cancelled"));
    sari.sends("/bahasa");
    step("language", 7, () -> sari.taps("Bahasa Indonesia").sees("dialogue.menu"));
    sari.sends("/bahasa").sends("/batal");
    step("gone button", 4, () -> sari.tapsOn("people.ask-language", "Bahasa Indonesia"));
  }

  /// One for the meetings of each lead time, and trainings with who has a seat and the commit: who
  /// was reminded, or lives in which zone, isn't asked.
  @Test
  void remindersOfNothing() {
    step("nothing begins soon", 5, () -> run("OccasionReminders"));
  }

  @Test
  void waitingLists() {
    var sari = fillsIn(neighbourhood.resident("Sari (contoh)"), "training.join");
    sari.taps("training.confirm");
    var budi = fillsIn(neighbourhood.resident("Budi (contoh)"), "training.join-waiting-list");
    step("wait", 10, () -> budi.taps("training.confirm-waiting"));
    sari.sends("/pendaftaranku").taps("training.withdraw-from");
    step("give a seat up", 12, () -> sari.taps("training.withdraw").sees("training.withdrawn"));
  }

  private static Phone fillsIn(Phone phone, String join) {
    phone.sends("/pelatihan").taps("Kue Kering").taps(join).sends("Contoh").sends("5/2");
    return phone.sends("0812 3456 7890").taps("training.interest.kuliner");
  }

  @Test
  void news() {
    var sari = neighbourhood.resident("Sari (contoh)").sees("broadcasts.ask-choice");
    step("all news", 7, () -> sari.taps("broadcasts.choose-all").sees("broadcasts.chosen"));
    step("/kabar", 6, () -> sari.sends("/kabar").sees("broadcasts.switches"));
    step("one kind less", 10, () -> sari.taps("broadcasts.kind.training"));
    step("/berhenti", 9, () -> sari.sends("/berhenti").sees("broadcasts.left"));
    var budi = neighbourhood.resident("Budi (contoh)").sees("broadcasts.ask-choice");
    step("no news", 9, () -> budi.taps("broadcasts.choose-none"));
    neighbourhood.resident("Dewi (contoh)").taps("broadcasts.choose-all");
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    step("/berhenti again", 6, () -> sari.sends("/berhenti").sees("broadcasts.gets-none"));
    step("/siaran", 6, () -> operator.sends("/siaran"));
    operator.sends("Contoh").taps("broadcasts.kind.training").taps("broadcasts.now");
    step("send", 10, () -> operator.taps("broadcasts.send"));
    step("/hapusdata", 6, () -> sari.sends("/hapusdata").sees("people.erase.confirm"));
    step("erase", 13, () -> sari.taps("people.erase.yes"));
  }

  @Test
  void operators() {
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    step("/kelola", 9, () -> operator.sends("/kelola"));
    step("/undang", 6, () -> operator.sends("/undang"));
    step("role", 5, () -> operator.taps("people.role.stakeholder"));
    operator.taps("people.category.local-government").sends("Dinas contoh");
    step("invite", 8, () -> operator.taps("people.invite.make"));
    var told = String.join("\n", operator.news());
    var code = told.substring(told.indexOf("/start ")).strip();
    var hasan = neighbourhood.phone("Hasan (contoh)").sends(code);
    step("join", 10, () -> hasan.taps("people.consent").sees("people.admitted"));
    step("/dataku", 9, () -> operator.sends("/dataku").sees("people.data.heading"));
    step("/profil", 8, () -> operator.sends("/profil"));
    step("/rehab", 6, () -> hasan.sends("/rehab"));
    step("/kalender", 6, () -> hasan.sends("/kalender"));
  }

  @Test
  void areas() throws IOException {
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    operator.sends("/kelola").taps("training.show-participants");
    step("participants", 7, () -> operator.taps("Kemasan Produk").sees("training.with-a-seat"));
    // One thing of each kind is another.
    var file =
        sample()
            .replace("021-555-0101", "021-555-0199")
            .replace("Tempat lain di kelurahan ini", "Tempat lain")
            .replace("- Camat Palmerah", "- Camat Palmerah (contoh)")
            .replace("quota: 20", "quota: 21")
            .getBytes(StandardCharsets.UTF_8);
    operator.sends("/kelola");
    step("area file", 10, () -> operator.sendsDocument("a.yaml", file).sees("✏️ posko"));
    step("import", 20, () -> operator.taps("area.confirm-import").sees("sudah disimpan"));
  }

  @Test
  void dismissals() {
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    neighbourhood.stakeholder("Hasan (contoh)", "Dinas contoh");
    var overseer = neighbourhood.liaison("Tiga (contoh)", "area.desk.oversight", "Propam contoh");
    overseer.sends("/laporan").sends(PASSPHRASE).sends(PASSPHRASE);
    overseer.sends("/bahasa").sends("/batal");
    step("/pejabat", 7, () -> operator.sends("/pejabat"));
    step("an official", 9, () -> operator.taps("Dinas contoh"));
    operator.taps("people.official.dismiss");
    step("dismiss an official", 22, () -> operator.taps("people.dismiss.yes"));
    operator.sends("/undang").taps("people.role.liaison").taps("area.desk.oversight");
    operator.taps("area.position.officer").sends("Inspektorat contoh");
    step("propose", 10, () -> operator.taps("people.invite.make").sees("people.proposal.made"));
    step("/usulan", 10, () -> overseer.sends("/usulan"));
    step("a proposal", 9, () -> overseer.taps("mengundang"));
    step("agree", 14, () -> overseer.taps("people.proposal.agree").sees("people.invite.made"));
  }

  @Test
  void stakeholders() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas contoh");
    hasan.sends("/bahasa").sends("/batal");
    for (int entry = 1; entry <= 5; entry++) {
      step("/pengingat", 5, () -> hasan.sends("/pengingat").sees("reminders.ask-message"));
      step("message", 5, () -> hasan.sends("Rapat (contoh)").sees("reminders.ask-time"));
      step("time", 5, () -> hasan.sends("besok 09.00").sees("reminders.choose-recurrence"));
      step("once", 6, () -> hasan.taps("reminders.recurrence.once"));
      step("to me", 7, () -> hasan.taps("reminders.audience.me").sees("reminders.confirm"));
      step("save", 8, () -> hasan.taps("reminders.save").sees("reminders.saved"));
    }
    hasan.sends("/pengingat").sends("Rapat (contoh)").sends("besok 09.00");
    hasan.taps("reminders.recurrence.once").taps("reminders.audience.everyone");
    hasan.taps("reminders.lead.only-then");
    step("save in the digest", 8, () -> hasan.taps("reminders.save-in-digest"));
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
    step("deputy by words", 10, () -> camat.sends("Kasi (contoh)").sees("meetings.your-deputy"));
    step("deputy anew", 9, () -> camat.taps("meetings.rsvp.deputy").sees("meetings.ask-deputy"));
    step("deputy by tap", 10, () -> camat.taps("Kecamatan contoh").sees("meetings.your-deputy"));
    step("answer", 10, () -> sekcam.tapsOn("meetings.news.invited", "meetings.rsvp.yes"));
    sekcam.sees("meetings.represents");
    step("a deputy's no", 10, () -> sekcam.tapsOn("meetings.news.invited", "meetings.rsvp.no"));
    step("/rapat", 6, () -> hasan.sends("/rapat").sees("meetings.coming"));
    step("a meeting", 8, () -> hasan.taps("1").sees("meetings.count"));
    step("who comes", 10, () -> hasan.taps("meetings.show-who").sees("Kecamatan contoh"));
    step("ask again", 10, () -> hasan.taps("meetings.ask").sees("meetings.asked"));
    step("ask for minutes", 9, () -> hasan.taps("meetings.minutes.ask-taker"));
    step("taker", 10, () -> hasan.taps("Kecamatan contoh").sees("meetings.minutes.taker-told"));
    step("change the time", 6, () -> hasan.taps("meetings.change-time").sees("meetings.ask-time"));
    step("the new time", 8, () -> hasan.sends("27/11/2026 13.00").sees("meetings.confirm-time"));
    step("move", 10, () -> hasan.taps("meetings.yes-move").sees("meetings.moved"));
    run("TellingJob");
    camat.sends("/rapat");
    step("an invited one's meeting", 8, () -> camat.taps("1").sees("meetings.comes"));
    step("answer on the page", 10, () -> camat.taps("meetings.rsvp.yes").sees("meetings.noted"));
    clock.moveTo(Instant.parse("2026-11-27T08:00:00Z"));
    hasan.sends("/rapat").taps("meetings.show-past").taps("1");
    step("minutes", 6, () -> hasan.taps("meetings.minutes.write").sees("meetings.minutes.ask"));
    step("minutes read", 6, () -> hasan.sends("Bazar (contoh)").sees("meetings.minutes.check"));
    step("minutes sent", 10, () -> hasan.taps("meetings.minutes.send"));
    hasan.taps("meetings.minutes.write").sendsPhoto("notulen.jpg", new byte[0]);
    step(
        "minutes by photo",
        10,
        () -> hasan.taps("meetings.minutes.send").sees("meetings.minutes.sent"));
    step("decide", 7, () -> hasan.taps("meetings.decide").sees("commitments.ask-words"));
    hasan.sends("Peta (contoh)").taps("people.myself").sends("30 November");
    hasan.taps("people.strategy.enterprise").taps("commitments.stage.mapping").sends("sekali");
    step("save a commitment", 9, () -> hasan.taps("commitments.save"));
    step("/komitmen", 7, () -> hasan.sends("/komitmen"));
    step("a commitment", 8, () -> hasan.taps("1"));
    step("done", 9, () -> hasan.taps("commitments.act.done").sees("commitments.done"));
  }
}
