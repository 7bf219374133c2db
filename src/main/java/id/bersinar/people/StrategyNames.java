package id.bersinar.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Strategies as stored: their names with a space between them.
@Converter
class StrategyNames implements AttributeConverter<Set<Strategy>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Strategy> strategies) {
    return strategies.stream().sorted().map(Strategy::name).collect(Collectors.joining(" "));
  }

  @Override
  public Set<Strategy> convertToEntityAttribute(String names) {
    return Stream.of(Strategy.values())
        .filter(it -> names.contains(it.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
