package id.bersinar.tips.sender;

import id.bersinar.people.People;
import id.bersinar.tips.access.DeskAccess;

/// What the sender's side must never be: a class that knows people and whoever can open tips.
record Trespasser(People people, DeskAccess access) {}
