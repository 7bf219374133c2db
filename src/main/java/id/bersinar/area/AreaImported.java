package id.bersinar.area;

/// An area's data change, in the transaction in which this is published.
public record AreaImported(AreaCode area) {}
