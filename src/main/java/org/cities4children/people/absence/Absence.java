package org.cities4children.people.absence;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which somebody is away, both included, where they live. */
public record Absence(UUID id, LocalDate first, LocalDate last) {}
