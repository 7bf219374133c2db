package id.bersinar.meetings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type where an invitation has come and no question is open.
class TypedRsvpsTest extends MeetingScenario {

  @ParameterizedTest
  @CsvSource({
    "hadir, Hadir",
    "saya hadir pak, Hadir",
    "insya Allah hadir, Hadir",
    "siap hadir bu 🙏, Hadir",
    "gak bisa hadir, Tidak",
    "'maaf, tdk bisa datang', Tidak",
    "berhalangan, Tidak",
    "can't make it, Tidak",
  })
  void aListedWordAnswersTheOneInvitationAndTheButtonsStay(String words, String answer) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat
        .sends(words)
        .sees("Posko baru (contoh)", "meetings.your-answer", answer)
        .offers("meetings.rsvp.yes", "meetings.rsvp.no", "meetings.rsvp.deputy");
  }

  @Test
  void whoIsRepresentedIsAskedByWhomAndWhoChangesTheirMindIsHeard() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends("diwakili").sees("meetings.ask-deputy").sends("Sekcam (contoh)");
    camat.sees("meetings.noted");
    karang.sends("siap").sees("dialogue.which-awaited").taps("✅ Hadir: Posko baru (contoh)");
    karang.sees("meetings.your-answer").sends("gak jadi hadir pak").sees("Tidak");
    aLittleLater();
    hasan.sees("Hadir 0 · 🚫 Tidak 1 · 🤝 Diwakili 1 · ⏳ Belum menjawab 1");
  }

  @Test
  void ofTwoInvitationsTheOneIsAsked() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasanInvitesTo("Jumat 22/11/2030 15.00");
    camat.sends("hadir").sees("dialogue.which-awaited").taps("✅ Hadir: Posko baru (contoh)");
    camat.sees("meetings.your-answer").sends("tidak hadir").sees("Tidak");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undang semua pejabat rapat koordinasi (contoh) besok jam 9 sampai 11",
        "tolong bikin rapat koordinasi (contoh) besok jam 9-11 pagi, untuk semua pejabat",
      })
  void aSentenceThatInvitesFillsTheForm(String sentence) {
    hasan
        .sends(sentence)
        .sees("meetings.ask-place")
        .sends("Aula (contoh)")
        .sees("meetings.check", "rapat koordinasi (contoh)", "09.00", "11.00", "3 orang")
        .sends("/batal");
    hasan.sends("undang polisi kalau ada rapat").seesNothingOf("meetings.ask-place");
    hasan.sends("bikin notulen rapat besok jam 9").sees("dialogue.did-you-mean");
  }
}
