package id.bersinar.training;

import id.bersinar.dialogue.Text;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What somebody has answered to a training's own questions, as those were then.
///
/// @param byQuestion in the order in which they were asked; empty where one was skipped
record OwnAnswers(Map<String, String> byQuestion) {

  private static final String SKIPPED = "–";

  OwnAnswers {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  /// Those that were given to what is still asked.
  static OwnAnswers to(OwnQuestions asked, Map<String, String> given) {
    var answers = new LinkedHashMap<>(given);
    answers.keySet().retainAll(asked.texts());
    return new OwnAnswers(answers);
  }

  /// A line each.
  Text text() {
    return Text.lines(
        byQuestion.entrySet(),
        it ->
            Text.of("training.own-answer")
                .with("pertanyaan", it.getKey())
                .with("jawaban", it.getValue().isEmpty() ? SKIPPED : it.getValue()));
  }

  /// Never prints what was answered.
  @Override
  public String toString() {
    return "OwnAnswers";
  }

  /// As they are stored: JSON.
  @Converter(autoApply = true)
  static class Column implements AttributeConverter<OwnAnswers, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(OwnAnswers answers) {
      return JSON.writeValueAsString(answers.byQuestion());
    }

    @Override
    public OwnAnswers convertToEntityAttribute(String json) {
      return new OwnAnswers(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }
  }
}
