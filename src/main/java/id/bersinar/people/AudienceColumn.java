package id.bersinar.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/// An audience in a column of its own.
@Converter(autoApply = true)
class AudienceColumn implements AttributeConverter<Audience, String> {

  @Override
  public String convertToDatabaseColumn(Audience audience) {
    return audience.written();
  }

  /// What can't be read is for its author alone: better too few than the wrong ones.
  @Override
  public Audience convertToEntityAttribute(String written) {
    return Audience.read(written).orElse(Audience.ME);
  }
}
