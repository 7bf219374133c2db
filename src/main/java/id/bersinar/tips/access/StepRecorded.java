package id.bersinar.tips.access;

import java.util.UUID;

/// Published within the transaction in which an officer has done something.
///
/// @param officer the person's id
record StepRecorded(UUID officer, AuditEvent step) {}
