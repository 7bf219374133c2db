package id.bersinar.tips.alerts;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.texts.EditedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The edited sentences that oversight has heard of.
@Component
class HeardTexts {

  private final JdbcClient database;

  HeardTexts(JdbcClient database) {
    this.database = database;
  }

  /// Names a sentence.
  record Name(Language language, String key) {
    static Name of(EditedText text) {
      return new Name(text.language(), text.key());
    }
  }

  Map<Name, String> all() {
    return database
        .sql("select language, text_key, sentence from edited_text")
        .query(
            (row, _) ->
                Map.entry(
                    new Name(new Language(row.getString("language")), row.getString("text_key")),
                    row.getString("sentence")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// From now on these, and no others.
  void replaceBy(List<EditedText> texts) {
    database.sql("delete from edited_text").update();
    for (var text : texts) {
      database
          .sql("insert into edited_text (language, text_key, sentence) values (?, ?, ?)")
          .params(text.language().code(), text.key(), text.edited())
          .update();
    }
  }
}
