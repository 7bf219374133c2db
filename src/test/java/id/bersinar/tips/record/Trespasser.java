package id.bersinar.tips.record;

import id.bersinar.people.People;

/// What is kept of tips must never know who people are.
record Trespasser(People people) {}
