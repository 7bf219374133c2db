package id.bersinar.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// A part of the area that is coarse enough to be named in a tip: a street, an alley, an RW.
///
/// @param code short, unique in the area, at most 20 characters of `[a-z0-9-]`
/// @param name as people call it
/// @param rw the RW it lies in, as "03", or empty where it spans several
@Embeddable
public record Segment(
    @Column(nullable = false) String code,
    @Column(nullable = false) String name,
    @Column(nullable = false) String rw) {}
