package id.bersinar.people;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who says that they won't be away, or that they are back. It is Wednesday, 20 November 2030,
/// 10.15 in Jakarta.
@SuppressWarnings("NullAway.Init") // set before each test
class NotAwayTest extends ScenarioTest {

  private static final String LURAH = "Lurah (contoh)";

  private Phone hasan;

  @BeforeEach
  void anOfficialAndTheLurah() {
    clock.moveTo(
        LocalDateTime.parse("2030-11-20T10:15").atZone(ZoneId.of("Asia/Jakarta")).toInstant());
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Kelurahan (contoh)");
    neighbourhood.stakeholder("Ibu Lurah (contoh)", LURAH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gak jadi cuti", "cuti besok gak jadi", "besok gak jadi cuti"})
  void whoHasNoAbsenceToCallOffIsToldSo(String sentence) {
    hasan.sends(sentence).sees("people.absence.none").offers("people.absence.begin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cuti Senin sampai Jumat saya batal",
        "saya gak jadi cuti",
        "ga jadi cuti",
        "batalin cuti"
      })
  void whoWillBeThereAfterAllIsShownHowToCallItOff(String sentence) {
    hasan.sends("saya cuti Senin sampai Jumat").taps(LURAH).sees("people.absence.saved");
    hasan.sends("/batal").sends(sentence).taps("people.absence.call-off");
    hasan.sees("people.absence.called-off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gak jadi cuti",
        "batalin cuti",
        "besok saya gak jadi cuti",
        "I won't be away after all",
        "I'm not away",
      })
  void whoIsAwayAndCallsItOffIsntAskedForAnotherAbsence(String sentence) {
    hasan.sends("saya cuti sampai Jumat").taps(LURAH).sees("people.absence.saved");
    hasan.sends("/batal").sends(sentence).offers("people.absence.end").sends("ya");
    hasan.seesNothingOf("people.absence.ask-until");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gw udah masuk lagi", "saya sudah sembuh", "I'm back at work"})
  void whoIsBackIsShownHowToSaySo(String sentence) {
    hasan.sends("gue sakit hari ini").sends("ga ada yang gantiin");
    hasan.sees("people.absence.saved-without").sends("/batal").sends(sentence);
    hasan.offers("people.absence.end");
  }

  @Test
  void anAbsenceCanBeCalledOffAtTheOpenProfile() {
    hasan.sends("saya cuti sampai Jumat").taps(LURAH).sees("people.absence.saved");
    hasan.sends("saya gak jadi cuti").offers("people.absence.end").sends("ya");
    hasan.seesNothingOf("people.absence.ask-until");
  }
}
