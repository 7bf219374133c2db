package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.scenario.Phone;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a training asks besides, as its area file says.
class OwnQuestionsTest extends TrainingScenario {

  private static final String TOOL = "Alat apa yang sudah Anda punya?";
  private static final String ALLERGY = "Ada <b>alergi</b> & pantangan makanan?";

  private static String file(String... questions) {
    var lines = new StringBuilder();
    Arrays.stream(questions).forEach(it -> lines.append("\n      - '").append(it).append('\''));
    return AREA
        + """
        trainings:
          - code: kemasan
            field: pengemasan
            title: Kemasan Produk
            description: Membuat label.
            questions: %s
            batches:
              - {code: satu, date: 1/12/2026, start: 09.00, end: 15.00, place: Aula, quota: 20}
        """
            .formatted(lines);
  }

  private List<String> asks(String... questions) {
    return AreaFiles.bringIn(context, file(questions));
  }

  /// Answers what all are asked.
  private Phone isAsked(String name) {
    return neighbourhood
        .resident(name)
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .taps("training.join")
        .sends(name)
        .sends("5/2")
        .sends("0812 3456 7890")
        .taps("training.interest.kuliner");
  }

  @Test
  void aTrainingsOwnQuestionsAreAskedOneByOneAndTheOperatorsReadTheAnswers() {
    assertThat(asks(TOOL, ALLERGY)).isEmpty();
    isAsked("Sari Contoh")
        .sees("5 dari 6", TOOL)
        .sends("x".repeat(101))
        .sees("dialogue.few-words")
        .sends("Mesin  segel")
        .sees("6 dari 6", ALLERGY)
        .sends("ga ada")
        .sees("training.check", TOOL + " Mesin segel", ALLERGY + " –")
        .taps("training.change-answer-2")
        .sees(ALLERGY)
        .sends("Kacang <tanah>")
        .sees(TOOL + " Mesin segel", ALLERGY + " Kacang <tanah>")
        .taps("training.confirm")
        .taps("menu.pendaftaranku")
        .sees("training.seated", TOOL + " Mesin segel")
        .sends("/dataku")
        .sees(ALLERGY + " Kacang <tanah>");
    var operator = neighbourhood.operator();
    operator
        .sends("/kelola")
        .taps("training.show-participants")
        .taps("Kemasan Produk")
        .sees("1. Sari Contoh", TOOL + " Mesin segel", ALLERGY + " Kacang <tanah>")
        .taps("training.as-table");
    assertThat(new String(operator.files().getFirst(), StandardCharsets.UTF_8))
        .contains(";Keadaan;\"" + TOOL + "\";\"" + ALLERGY + "\"")
        .contains("\"Terdaftar\";\"Mesin segel\";\"Kacang <tanah>\"");
  }

  @Test
  void allCanBeSkippedAndBackLeadsThroughThem() {
    asks(TOOL, ALLERGY);
    isAsked("Sari Contoh")
        .taps("dialogue.skip")
        .sees(ALLERGY)
        .taps("dialogue.back")
        .sees(TOOL)
        .sends("Gunting")
        .sends("lewati")
        .sees(TOOL + " Gunting", ALLERGY + " –")
        .taps("training.confirm")
        .sees("training.enrolled");
  }

  @Test
  void whoUsesWhatIsKnownIsAskedWhatIsNew() {
    planned("Promosi", 20);
    asks(TOOL);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Promosi", "Sari Contoh");
    sari.sends("/pelatihan").taps("Kemasan Produk").taps("training.join");
    sari.taps("training.use-known").sees(TOOL).sends("Gunting").sees("training.check");
    sari.taps("training.change-batch").taps("Promosi").sees("training.check", "Promosi");
  }

  @Test
  void aQuestionThatIsChangedMeanwhileIsAskedAsItIsNow() {
    asks(TOOL, ALLERGY);
    var sari = isAsked("Sari Contoh").sends("Gunting").sees(ALLERGY);
    asks(TOOL, "Ada pantangan?");
    sari.sends("Kacang").sees("dialogue.question-changed", "Ada pantangan?").sends("Udang");
    sari.sees(TOOL + " Gunting", "Ada pantangan? Udang").seesNothingOf("Kacang");
  }

  @Test
  void aQuestionThatIsRemovedMeanwhileIsAskedNoMoreAndTheOthersAnswersStay() {
    asks(TOOL, ALLERGY, "Ukuran kaus?");
    var sari = isAsked("Sari Contoh").sends("Gunting").sends("Kacang").sees("Ukuran kaus?");
    asks(ALLERGY);
    sari.sends("XL").sees("dialogue.question-changed", "training.check", ALLERGY + " Kacang");
    sari.seesNothingOf(TOOL + " Gunting");
    asks();
    sari.taps("training.confirm").sees("training.enrolled").sends("/dataku");
    sari.sees("Sari Contoh").seesNothingOf("alergi</b> & pantangan makanan? Kacang");
  }

  @Test
  void answersGoWithThePerson() {
    asks(TOOL);
    var sari = isAsked("Sari Contoh").sends("Gunting").taps("training.confirm");
    sari.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    neighbourhood
        .operator()
        .sends("/kelola")
        .taps("training.show-participants")
        .taps("Kemasan Produk")
        .sees("Terdaftar: 0")
        .seesNothingOf("Gunting");
  }

  @Test
  void theFileShowsThemAndSaysWhatIsWrong() {
    asks(TOOL, ALLERGY);
    var operator = neighbourhood.operator().sends("/kelola").taps("area.as-file");
    var written = operator.files().getFirst();
    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("    questions: |-\n      " + TOOL + "\n      " + ALLERGY + "\n");
    operator.sends("/kelola").sendsDocument("b.yaml", written).seesNothingOf("area.changes");
    operator
        .sends("/kelola")
        .sendsDocument("b.yaml", file("Ukuran kaus?").getBytes(StandardCharsets.UTF_8))
        .sees("trainings kemasan, questions: " + TOOL + "\n" + ALLERGY + " → Ukuran kaus?");
    assertThat(asks("Satu?", "Dua?", "Tiga?", "Empat?"))
        .containsExactly("11 trainings[1] questions area.problem.few-texts");
    assertThat(asks("Satu?", ""))
        .containsExactly("9 trainings[1] questions area.problem.few-texts");
    assertThat(asks("x".repeat(201)))
        .containsExactly("8 trainings[1] questions area.problem.few-texts");
  }
}
