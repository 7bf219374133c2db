package id.bersinar.commitments;

import id.bersinar.dialogue.Text;

/// The five stages of the road map of BNN's meeting of 26 August 2021.
enum Stage {
  /// Plan and programme.
  PLAN,
  /// Mapping people, resources, access and markets.
  MAPPING,
  /// Developing enterprise: making, packing, selling.
  ENTERPRISE,
  /// Enterprise as a habit: education, investment, industry.
  CULTURE,
  /// People have recovered, enterprises grow, incomes rise.
  RESULT;

  /// As people call it, with its number.
  Text label() {
    return Text.of("commitments.stage.", this);
  }
}
