package id.bersinar.dialogue;

/// What somebody may do beyond what everyone may. Gained by an invitation, the first operators by
/// configuration.
public enum Role {
  STAKEHOLDER,
  LIAISON,
  OPERATOR
}
