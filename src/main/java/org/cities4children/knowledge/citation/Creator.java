package org.cities4children.knowledge.citation;

/** Who made a resource: a person, or an organisation, which then is also its publisher. */
public record Creator(String name, boolean organisation) {}
