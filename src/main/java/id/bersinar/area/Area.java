package id.bersinar.area;

import java.time.ZoneId;

/// A kelurahan.
///
/// @param code unique
/// @param name as people call it
/// @param kecamatan the district it lies in
/// @param city the city or regency it lies in
/// @param zone Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT)
public record Area(AreaCode code, String name, String kecamatan, String city, ZoneId zone) {}
