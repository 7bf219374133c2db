package id.bersinar.posko;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;

/// A post that watches over the area.
record Posko(String code, Details details) {

  /// What an area file says about a posko.
  ///
  /// @param rw the RW it stands in, as "03"
  /// @param phone as it is to be shown
  /// @param active false for one that isn't shown any more
  @Embeddable
  record Details(
      @Column(nullable = false) String name,
      @Column(nullable = false) String address,
      @Column(nullable = false) String rw,
      @Column(nullable = false) double latitude,
      @Column(nullable = false) double longitude,
      @Column(nullable = false) @Convert(converter = Hours.class) OpeningHours hours,
      @Column(nullable = false) String contact,
      @Column(nullable = false) String phone,
      @Column(nullable = false) boolean active) {

    Spot spot() {
      return new Spot(latitude, longitude);
    }
  }

  /// Opening hours in the database.
  @Converter
  static class Hours implements AttributeConverter<OpeningHours, String> {

    @Override
    public String convertToDatabaseColumn(OpeningHours hours) {
      return hours.toString();
    }

    @Override
    public OpeningHours convertToEntityAttribute(String hours) {
      return OpeningHours.parse(hours);
    }
  }
}
