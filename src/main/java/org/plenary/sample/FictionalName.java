package org.plenary.sample;

/// A name in the spelling and order in which its bearer would write it.
///
/// @param family empty for somebody who has one name only
/// @param full as written, in the order of the culture
/// @param latin the Latin transcription; empty where `full` is in Latin letters already
public record FictionalName(String honorific, String given, String family, String full, String latin) {}
