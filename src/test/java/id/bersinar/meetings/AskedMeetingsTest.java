package id.bersinar.meetings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who asks whether a meeting is to be sees those that are, and fills no form. It is Wednesday, 20
/// November 2030, 10.15.
class AskedMeetingsTest extends MeetingScenario {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "besok jadi rapat nggak?",
        "besok ada rapat gak?",
        "Jumat rapat RW jam berapa?",
        "rapat besok masih jadi gak ya?",
        "is there a meeting tomorrow?",
      })
  void theMeetingsOpen(String question) {
    hasan.sends(question).sees("meetings.none").seesNothingOf("meetings.ask-title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapat RW besok jam 9", "undang rapat besok jam 9 di balai, ada snack?"})
  void whatAsksForNoneStillInvites(String sentence) {
    hasan.sends(sentence).seesNothingOf("meetings.none");
  }
}
