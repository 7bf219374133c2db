package id.bersinar.area;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// An area's code in the database.
@Converter(autoApply = true)
class StoredAreaCode implements AttributeConverter<AreaCode, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable AreaCode code) {
    return code == null ? null : code.value();
  }

  @Override
  public @Nullable AreaCode convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : new AreaCode(code);
  }
}
