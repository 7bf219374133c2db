package id.bersinar.people;

import id.bersinar.dialogue.Text;

/// The kinds of stakeholders that BNN's meeting of 26 August 2021 named.
public enum StakeholderCategory {
  /// Kementerian or Lembaga.
  MINISTRY,
  /// Pemerintah daerah: province, city or regency, kecamatan, kelurahan.
  LOCAL_GOVERNMENT,
  /// Dunia usaha.
  BUSINESS,
  /// Akademisi.
  ACADEMIA,
  /// Organisasi sosial dan masyarakat.
  COMMUNITY;

  /// As people call it.
  public Text label() {
    return Text.of("people.category.", this);
  }
}
