package org.cities4children.audit.chain;

import org.jspecify.annotations.Nullable;

/** An entry and its seal; where one is missing, something is wrong or not sealed yet. */
record Joint(long number, @Nullable Line line, @Nullable Seal seal) {}
