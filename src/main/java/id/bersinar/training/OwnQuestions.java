package id.bersinar.training;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// What a training asks of those who sign up, besides what all are asked.
///
/// @param texts each on one line
record OwnQuestions(List<String> texts) {

  static final int MOST = 3;
  static final int LONGEST = 200;
  static final OwnQuestions NONE = new OwnQuestions(List.of());

  OwnQuestions {
    texts = List.copyOf(texts);
  }

  /// One a line.
  String lines() {
    return String.join("\n", texts);
  }

  /// As they are stored: one a line.
  @Converter(autoApply = true)
  static class Column implements AttributeConverter<OwnQuestions, String> {

    @Override
    public String convertToDatabaseColumn(OwnQuestions questions) {
      return questions.lines();
    }

    @Override
    public OwnQuestions convertToEntityAttribute(String lines) {
      return new OwnQuestions(lines.lines().toList());
    }
  }
}
