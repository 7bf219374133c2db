package id.bersinar.tips.intake;

import id.bersinar.tips.record.Tip;
import java.util.List;

/// What was handed in has reached the officers, in the running transaction.
///
/// @param fresh tips that have just come
/// @param grown tips to which something was added
public record TipsReleased(List<Tip> fresh, List<Tip> grown) {}
